using Complex = System.Numerics.Complex;
using Complex32 = MathNet.Numerics.Complex32;

namespace Scigo.MathNet.Tests;

public class DoubleTests() : RoundTripTests<Doubles, double>((real, _) => real);

public class SingleTests() : RoundTripTests<Singles, float>((real, _) => (float)real);

public class ComplexTests() : RoundTripTests<Complexes, Complex>((real, imaginary) => new(real, imaginary));

public class Complex32Tests() : RoundTripTests<Complex32s, Complex32>((real, imaginary) => new((float)real, (float)imaginary));

public abstract class RoundTripTests<TModel, T>(Func<double, double, T> number)
    where TModel : class, IKinds<T>, IReadableInto<TModel>, new()
    where T : unmanaged, IEquatable<T>, IFormattable
{
    readonly Samples<T> samples = new(number);

    public static TheoryData<string, string> Matrices => Product.Of(Samples<T>.MatrixNames, Format.Names);

    public static TheoryData<string, string> Vectors => Product.Of(Samples<T>.VectorNames, Format.Names);

    [Theory]
    [MemberData(nameof(Matrices))]
    public void AMatrixKeepsItsKindItsStructureAndItsBits(string name, string format)
    {
        var model = new TModel { Matrix = samples.Matrix(name), DeclaredMatrix = samples.Matrix(name) };
        var data = Format.Save(format, model);
        foreach (var loaded in new[] { (TModel)Format.Load(format, data), Format.Load<TModel>(format, data) })
        {
            Same.Matrix(samples.Matrix(name), loaded.Matrix);
            Same.Matrix(samples.Matrix(name), loaded.DeclaredMatrix);
            Assert.Null(loaded.Vector);
        }
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void AVectorKeepsItsKindItsStructureAndItsBits(string name, string format)
    {
        var model = new TModel { Vector = samples.Vector(name), DeclaredVector = samples.Vector(name) };
        var data = Format.Save(format, model);
        foreach (var loaded in new[] { (TModel)Format.Load(format, data), Format.Load<TModel>(format, data) })
        {
            Same.Vector(samples.Vector(name), loaded.Vector);
            Same.Vector(samples.Vector(name), loaded.DeclaredVector);
            Assert.Null(loaded.Matrix);
        }
    }

    [Theory]
    [InlineData("binary")]
    [InlineData("json")]
    [InlineData("protobuf")]
    public void AMatrixIsReadInPlaceOfOneOfAnotherKind(string format)
    {
        var model = new TModel
        {
            Matrix = samples.Matrix("sparse"),
            Vector = samples.Vector("sparse"),
            DeclaredVector = samples.Vector("dense"),
        };
        var target = new TModel
        {
            Matrix = samples.Matrix("dense"),
            Vector = samples.Vector("dense"),
            DeclaredMatrix = samples.Matrix("diagonal"),
        };
        Format.LoadInto(format, Format.Save(format, model), target);
        Same.Matrix(model.Matrix, target.Matrix);
        Same.Vector(model.Vector, target.Vector);
        Same.Vector(model.DeclaredVector, target.DeclaredVector);
        Assert.Null(target.DeclaredMatrix);
    }

    [Fact]
    public void ALoadedMatrixSharesNothingWithTheOneSaved()
    {
        foreach (var name in new[] { "dense", "sparse", "diagonal" })
        {
            var model = new TModel { Matrix = samples.Matrix(name), Vector = samples.Vector("dense") };
            var loaded = Format.Load<TModel>("binary", Format.Save("binary", model));
            model.Matrix.Clear();
            model.Vector.Clear();
            Same.Matrix(samples.Matrix(name), loaded.Matrix);
            Same.Vector(samples.Vector("dense"), loaded.Vector);
        }
    }
}
