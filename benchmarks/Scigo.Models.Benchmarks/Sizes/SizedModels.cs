using System.Globalization;
using System.Runtime.CompilerServices;

namespace Scigo.Models.Benchmarks.Sizes;

/// <summary>A model, fitted on one of the data sets, and scikit-learn's expression for the same.</summary>
/// <param name="Model">The model.</param>
/// <param name="Data">The name of the data set.</param>
/// <param name="Python">The expression.</param>
sealed record SizedModel(IPersistableModel Model, string Data, string Python)
{
    internal string Name => Model.GetType().Name;
}

/// <summary>A model of each kind.</summary>
static class SizedModels
{
    internal static IEnumerable<SizedModel> All()
    {
        yield return Regression("diabetes", new LinearRegression(), "LinearRegression()");
        yield return Regression("diabetes", new Ridge(), "Ridge()");
        yield return Regression("diabetes", new Lasso(), "Lasso()");
        yield return Regression("diabetes", new ElasticNet(), "ElasticNet()");
        yield return Regression("diabetes", new SGDRegressor(), "SGDRegressor()");
        yield return Classification(new LogisticRegression { MaxIter = 300 }, "LogisticRegression(max_iter=300)");
        yield return Classification(new SGDClassifier(), "SGDClassifier()");
        yield return Classification(new PassiveAggressiveClassifier(), "PassiveAggressiveClassifier()");
        yield return Classification(new GaussianNB(), "GaussianNB()");
        yield return Classification(new MultinomialNB(), "MultinomialNB()");
        yield return Classification(new KNeighborsClassifier(), "KNeighborsClassifier(algorithm='brute')");
        yield return Classification(new DecisionTreeClassifier(), "DecisionTreeClassifier()");
        yield return Regression("diabetes", new DecisionTreeRegressor(), "DecisionTreeRegressor()");
        yield return Classification(new RandomForestClassifier(), "RandomForestClassifier()");
        yield return Regression("diabetes", new RandomForestRegressor(), "RandomForestRegressor()");
        yield return Classification(new GradientBoostingClassifier { NEstimators = 20 }, "GradientBoostingClassifier(n_estimators=20)");
        yield return Regression("diabetes", new GradientBoostingRegressor(), "GradientBoostingRegressor()");
        yield return Clusters(new KMeans { NClusters = 10 }, "KMeans(n_clusters=10, n_init=10)");
        yield return Clusters(new MiniBatchKMeans { NClusters = 10 }, "MiniBatchKMeans(n_clusters=10, n_init=3)");
        yield return Transformer(new PCA(), "PCA()");
        yield return Transformer(new StandardScaler(), "StandardScaler()");
        yield return Transformer(new MinMaxScaler(), "MinMaxScaler()");
        yield return Transformer(new SimpleImputer(), "SimpleImputer()");
        yield return Transformer(new OneHotEncoder(), "OneHotEncoder()");
        yield return Transformer(
            new ColumnTransformer(("scale", new StandardScaler(), [.. Enumerable.Range(0, 32)]), ("components", new PCA(), [.. Enumerable.Range(32, 32)])),
            "ColumnTransformer([('scale', StandardScaler(), list(range(32))), ('components', PCA(), list(range(32, 64)))])");
        var pipeline = new Pipeline(("scaler", new StandardScaler()), ("classifier", new LogisticRegression()));
        var (x, y) = Load("digits");
        pipeline.Fit(x, Labels(y));
        yield return new(pipeline, "digits", "Pipeline([('scaler', StandardScaler()), ('classifier', LogisticRegression())])");
    }

    static SizedModel Regression(string data, IRegressor model, string python)
    {
        var (x, y) = Load(data);
        model.Fit(x, new NDArray<double>(y));
        return new((IPersistableModel)model, data, python);
    }

    static SizedModel Classification(IClassifier model, string python)
    {
        var (x, y) = Load("digits");
        model.Fit(x, Labels(y));
        return new((IPersistableModel)model, "digits", python);
    }

    static SizedModel Clusters(IClusterer model, string python)
    {
        model.Fit(Load("digits").X);
        return new((IPersistableModel)model, "digits", python);
    }

    static SizedModel Transformer(ITransformer model, string python)
    {
        model.Fit(Load("digits").X);
        return new((IPersistableModel)model, "digits", python);
    }

    static NDArray<int> Labels(double[] y) => new(Array.ConvertAll(y, static label => (int)label));

    /// <summary>The folder of the data sets.</summary>
    internal static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../../data");

    static (NDArray<double> X, double[] Y) Load(string name)
    {
        var rows = File.ReadLines(Path.Combine(Folder(), name + ".csv")).Skip(1)
            .Select(static line => Array.ConvertAll(line.Split(','), static cell => double.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        return (NDArray.FromRows(Array.ConvertAll(rows, static row => row[..^1])), Array.ConvertAll(rows, static row => row[^1]));
    }
}
