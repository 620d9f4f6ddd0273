using Scigo.Converters;
using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>What scikit-learn's naive Bayes classifiers have.</summary>
abstract class NaiveBayesParameters : SciKitLearnParameters
{
    /// <summary>Numbers, booleans or texts.</summary>
    [Member(16, Name = "classes_")]
    [FormerName("classes")]
    [Converter(typeof(PlainParamConverter))]
    public ParamValue Classes { get; set; }

    /// <summary>Shape (classes).</summary>
    [Member(17, Name = "class_count_")]
    [FormerName("class_count")]
    public NDArray<double>? ClassCount { get; set; }

    protected void SetFitted(NaiveBayesClassifier model)
    {
        NFeaturesIn = model.NFeatures;
        Classes = ClassLabels.FromNames(model.Classes);
        ClassCount = model.ClassCount;
    }

    /// <summary>Gives a model what all of them learn.</summary>
    /// <param name="model">The model.</param>
    /// <param name="matrix">An array of classes and features.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="ParameterException">A shape does not fit.</exception>
    /// <returns>The number of classes.</returns>
    protected int Restore<T>(T model, NDArray<double>? matrix, string name)
        where T : NaiveBayesClassifier, IPersistableModel<T>
    {
        var found = Check.Rank(Check.Present(matrix, name), 2, name, "(classes, features)");
        var nClasses = found.Shape[0];
        if (nClasses == 0)
            throw new ParameterException(name, "Found 0 classes, while at least 1 is required.");
        var names = Classes.IsNull ? Check.Positions(nClasses) : ClassLabels.ToNames(Classes, "classes_");
        if (names.Length != nClasses)
            throw new ParameterException("classes_", $"Found {names.Length} classes, while {name} is of {nClasses}.");
        model.SetParams(
            ("classes", names), ("n_features", Check.Features(NFeaturesIn, found.Shape[1], name)),
            ("class_count", Check.PerClass(ClassCount, nClasses, "class_count_")));
        return nClasses;
    }
}
