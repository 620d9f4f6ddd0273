using System.Reflection;
using Scigo.Generators.Model;

namespace Scigo.Generators.Tests.Caching;

public class PurityTests
{
    public static TheoryData<Type> Types => new(typeof(ModelSpec).Assembly.GetTypes().Where(static t => t.Namespace == typeof(ModelSpec).Namespace));

    [Theory]
    [MemberData(nameof(Types))]
    public void TheModelHoldsNothingOfTheCompiler(Type type)
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var held = type.GetFields(all).Select(static f => f.FieldType).Concat(type.GetProperties(all).Select(static p => p.PropertyType));
        Assert.DoesNotContain(held.SelectMany(WithArguments), static t => t.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true);
    }

    static IEnumerable<Type> WithArguments(Type type) =>
        [type, .. type.GetGenericArguments().SelectMany(WithArguments), .. type.HasElementType ? WithArguments(type.GetElementType()!) : []];
}
