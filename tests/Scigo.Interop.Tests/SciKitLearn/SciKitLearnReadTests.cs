using Scigo.Models;

namespace Scigo.Interop.Tests.SciKitLearn;

public class SciKitLearnReadTests
{
    [Fact]
    public void TheGuidesOwnDocumentIsRead() => AssertPlane("""
        {
          "model_spec": {"name": "LinearRegression", "format_version": "1.0", "library": "scikit-learn", "sklearn_version": "1.5.0"},
          "parameters": {"coefficients": [2.0, 3.0], "intercept": -1.0, "n_features": 2}
        }
        """);

    [Theory]
    [InlineData("""{"model_spec": {"name": "LinearRegression"}, "parameters": {"coef_": [2, 3], "intercept_": -1}}""")]
    [InlineData("""{"model_spec": {"name": "LinearRegression", "library": "scigo"}, "params": {"coef_": [2, 3], "intercept_": -1}}""")]
    [InlineData("""{"parameters": {"intercept_": [-1.0], "coef_": [2, 3]}, "model_spec": {"library": "sklearn", "name": "LinearRegression"}}""")]
    [InlineData("""{"model_spec": {"name": "sklearn.linear_model._base.LinearRegression", "library": "scikit-learn"}, "parameters": {"coef_": [2, 3], "intercept_": -1}}""")]
    [InlineData("""{"model_spec": {"name": "LinearRegression", "library": "scikit-learn"}, "parameters": {"later": {"a": [1]}, "coef_": [2, 3], "intercept_": -1, "rank_": null}, "more": 1}""")]
    [InlineData("""{"model_type": "LinearRegression", "version": "1.0.0", "coefficients": [2, 3], "intercept": -1, "features": ["a", "b"], "is_fitted": true}""")]
    public void AttributesAreFoundWhereverTheyStandAndWhateverTellsThatTheyAreScikitLearns(string json) => AssertPlane(json);

    [Fact]
    public void ALongDocumentIsRecognisedByWhatComesBehindItsStart()
    {
        var ignored = string.Join(", ", Enumerable.Repeat("1.0", 5000));
        AssertPlane($$$"""{"parameters": {"ignored": [{{{ignored}}}], "coef_": [2, 3], "intercept_": -1}, "model_spec": {"name": "LinearRegression"}}""");
    }

    [Fact]
    public void HyperparametersAreReadFromTheParametersOrFromAPlaceOfTheirOwn()
    {
        const string fitted = """{"coef_": [[1.0]], "intercept_": [0.0], "alpha": 0.5, "loss": "log", "penalty": null, "n_jobs": 3}""";
        var model = Assert.IsType<SGDClassifier>(Document.Load(Document.Of(
            "SGDClassifier", fitted, """, "hyperparameters": {"alpha": 0.25, "eta0": 2.0, "learning_rate": "constant"}""")));
        Assert.Equal((0.25, 2.0, LearningRate.Constant), (model.Alpha, model.Eta0, model.LearningRate));
        Assert.Equal((SGDLoss.LogLoss, Penalty.None, 1), (model.Loss, model.Penalty, model.NFeatures));
        Assert.Equal(["0", "1"], model.Classes);
    }

    [Fact]
    public void NullInThePlaceOfAPartIsAsIfItWereNotThere() => AssertPlane(Document.Of(
        "LinearRegression", """{"coef_": [2, 3], "intercept_": -1}""", """, "hyperparameters": null, "metadata": null"""));

    [Theory]
    [InlineData("[0, 1, 2]", "0", "1", "2")]
    [InlineData("[-1.0, 0.0, 1.0]", "-1", "0", "1")]
    [InlineData("[123456789012345678, 2, 3]", "123456789012345678", "2", "3")]
    [InlineData("[-9223372036854775808, 9223372036854775807, 3]", "-9223372036854775808", "9223372036854775807", "3")]
    [InlineData("[18446744073709551615, 2, 3]", "18446744073709551615", "2", "3")]
    [InlineData("""["a", "b", "07"]""", "a", "b", "07")]
    public void ClassesAreNumbersOrTexts(string classes, params string[] names)
    {
        var model = Assert.IsType<SGDClassifier>(Document.Load(Document.Of(
            "SGDClassifier", $$"""{"coef_": [[1.0], [2.0], [3.0]], "intercept_": [0, 0, 0], "classes_": {{classes}}}""")));
        Assert.Equal(names, model.Classes);
    }

    // A power of two of which one digit fewer is another number, one zero, and a number that no double is.
    [Fact]
    public void CategoriesAreFoundAgainWhateverNumbersTheyAre()
    {
        var encoder = (OneHotEncoder)Document.Load(Document.Of(
            "OneHotEncoder", """{"categories_": [[-0.0, 2.9802322387695312e-08, 1, 1000000000000000, 9007199254740993]]}"""));
        Assert.Equal(["0", "2.9802322387695312E-08", "1", "1000000000000000", "9007199254740993"], encoder.Categories[0]);
        Assert.Equal([0.0, 1, 0, 0, 0], encoder.Transform(NDArray.FromRows([Math.ScaleB(1, -25)])).ToArray());
        Assert.Equal([0.0, 0, 0, 1, 0], encoder.Transform(NDArray.FromRows([1e15])).ToArray());
        var again = (OneHotEncoder)Document.RoundTrip(encoder);
        Assert.Equal(encoder.Categories[0], again.Categories[0]);
    }

    [Fact]
    public void ClassesAreBooleans()
    {
        var model = Assert.IsType<SGDClassifier>(Document.Load(Document.Of(
            "SGDClassifier", """{"coef_": [[1.0]], "intercept_": [0], "classes_": [false, true]}""")));
        Assert.Equal(["False", "True"], model.Classes);
    }

    [Fact]
    public void PythonsTokensForNumbersThatJsonHasNotAreRead()
    {
        var model = Assert.IsType<LinearRegression>(Document.Load(Document.Of(
            "LinearRegression", """{"coef_": [NaN, Infinity, -Infinity, "NaN"], "intercept_": 0.0}""")));
        Assert.Equal([double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.NaN], model.Coef.Span.ToArray());
    }

    [Theory]
    [InlineData("""{"steps": [{"name": "s", "type": "StandardScaler", "params": {"mean": [1.0], "scale": [2.0], "with_mean": true}}]}""")]
    [InlineData("""{"model_spec": {"name": "Pipeline"}, "parameters": {"steps": [{"params": {"mean_": [1.0], "scale_": [2.0]}, "type": "StandardScaler", "name": "s"}], "memory": null}}""")]
    public void APipelineIsAListOfSteps(string json)
    {
        var model = Assert.IsType<Pipeline>(Document.Load(json));
        Assert.Equal([4.0], model.Transform(new(new[] { 9.0 }, 1, 1)).Span.ToArray());
    }

    [Fact]
    public void AModelThatIsNotFittedComesOutSo()
    {
        foreach (var name in new[] { "LinearRegression", "SGDClassifier", "KMeans", "StandardScaler", "MinMaxScaler" })
        {
            var model = Document.Load(Document.Of(name, """{"n_clusters": 4, "clip": true}"""));
            Assert.Equal(name, model.GetType().Name);
            Assert.Equal(0, (model as ITransformer)?.NFeatures ?? ((IPredictor)model).NFeatures);
        }
    }

    [Fact]
    public void MetadataAndTheNamesOfFeaturesComeAlong()
    {
        var model = (LinearRegression)Document.Load("""
            {
              "model_spec": {"name": "LinearRegression", "library": "scikit-learn", "sklearn_version": "1.5.0", "created_at": "2026-01-02T03:04:05Z"},
              "parameters": {"coef_": [2, 3], "intercept_": -1, "feature_names_in_": ["age", "bmi"]},
              "metadata": {"training_samples": 442, "training_features": 2, "training_time_seconds": 0.5, "metrics": {"r2": 0.25}, "tags": {"by": "me"}}
            }
            """);
        var metadata = model.Metadata!;
        Assert.Equal(["age", "bmi"], metadata.FeatureNames!);
        Assert.Equal((442L, 2, 0.5, 0.25), (metadata.TrainingSamples, metadata.TrainingFeatures, metadata.TrainingSeconds, metadata.Metrics!["r2"]));
        Assert.Equal(("1.5.0", "me"), (metadata.Tags!["sklearn_version"].AsString(), metadata.Tags["by"].AsString()));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), metadata.Created);
    }

    [Fact]
    public void MetadataIsReadWithoutTheModel()
    {
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Document.Of(
            "SVR", """{"feature_names_in_": ["age", "bmi"]}""", """, "metadata": {"training_samples": 442}""")));
        var metadata = new Scigo.Interop.SciKitLearn.SciKitLearnFormat().ReadMetadata(file, ModelOptions.Default)!;
        Assert.Equal(["age", "bmi"], metadata.FeatureNames!);
        Assert.Equal(442, metadata.TrainingSamples);
    }

    [Theory]
    [InlineData("mae", "[[[2.0]], [[1.0]], [[3.0]]]", "squared_error")]
    [InlineData("friedman_mse", "[[2], [1], [3]]", "friedman_mse")]
    public void WhatATreeGrewByIsPassedOverWhereScigoHasItNot(string criterion, string values, string expected)
    {
        var model = (Scigo.Models.DecisionTreeRegressor)Document.Load(Document.Of("DecisionTreeRegressor", $$$"""
            {"criterion": "{{{criterion}}}", "max_features": "auto", "n_features_in_": 1, "tree_": {"children_left": [1, -1, -1],
            "children_right": [2, -1, -1], "feature": [0, -2, -2], "threshold": [0.5, -2.0, -2.0], "value": {{{values}}}, "missing_go_to_left": [0, 0, 0]}}
            """));
        Assert.Equal([1.0, 3.0], model.Predict(NDArray.FromRows([0.5], [0.6])).ToArray());
        Assert.Equal(expected, ((IPersistableModel)model).GetParams()["criterion"].AsString());
    }

    [Theory]
    [InlineData("""{"n_features_in_": 1, "tree_": {"children_left": [-1]}}""", "children_right")]
    [InlineData("""{"tree_": {"children_left": [-1], "children_right": [-1], "feature": [-2], "threshold": [-2.0], "value": [[[1.0]]]}}""", "number of features")]
    [InlineData("""{"n_features_in_": 1, "tree_": {"children_left": [-1], "children_right": [-1], "feature": [-2], "threshold": [-2.0], "value": [[[1.0, 2.0]]]}}""", "of which one is 1")]
    [InlineData("""{"n_features_in_": 1, "tree_": {"children_left": [-1], "children_right": [-1], "feature": [-2], "threshold": [-2.0], "value": [[1.0], [2.0]]}}""", "different shapes")]
    public void ATreeThatLacksWhatItNeedsIsRefused(string parameters, string problem) => Assert.Contains(
        problem, Assert.Throws<ModelFormatException>(() => Document.Load(Document.Of("DecisionTreeRegressor", parameters))).Message, StringComparison.Ordinal);

    [Fact]
    public void OnlyModelsOfTheCatalogInUseComeOut()
    {
        var options = new ModelOptions { Catalog = ModelCatalog.Default.Restrict("Pipeline", "PipelineStep", "KMeans") };
        const string scaler = """{"name": "s", "type": "StandardScaler", "params": {"mean_": [1.0], "scale_": [2.0]}}""";
        var error = Assert.Throws<ModelFormatException>(() => Document.Load($$"""{"steps": [{{scaler}}]}""", options));
        Assert.Equal((ModelFormatError.UnknownType, "steps[0].type"), (error.Error, error.MemberPath));
        Assert.Contains("\"StandardScaler\" that is not in the catalog in use", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"model_spec": {"name": "SVR", "library": "scikit-learn"}, "parameters": {"n_features_in_": 2}}""", "model_spec.name")]
    [InlineData("""{"steps": [{"name": "a", "type": "sklearn.svm.SVC", "params": {}}]}""", "steps[0].type")]
    [InlineData("""{"model_type": "SVR", "coefficients": []}""", "model_type")]
    public void AModelThatIsNotSupportedIsRefusedByNameWithTheListOfThoseThatAre(string json, string path)
    {
        var error = Assert.Throws<ModelFormatException>(() => Document.Load(json));
        Assert.Equal((ModelFormatError.UnknownType, path), (error.Error, error.MemberPath));
        Assert.All(
            ["is not supported; supported are ", "KMeans, ", "Pipeline, ", "StandardScaler."],
            part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("KNeighborsClassifier", "\"metric\": \"cosine\"", "metric")]
    [InlineData("KNeighborsClassifier", "\"weights\": \"closest\"", "weights")]
    [InlineData("KNeighborsClassifier", "\"metric_params\": {\"w\": [1, 2]}", "metric_params")]
    [InlineData("KNeighborsClassifier", "\"_fit_X\": [[1.0]]", "_y")]
    [InlineData("KNeighborsClassifier", "\"_fit_X\": [[1.0]], \"_y\": [[0]]", "_y")]
    [InlineData("KNeighborsClassifier", "\"_fit_X\": [[1.0], [2.0]], \"_y\": [0]", "_y")]
    [InlineData("KNeighborsClassifier", "\"_fit_X\": [[1.0]], \"_y\": [-1]", "_y")]
    [InlineData("KNeighborsClassifier", "\"_fit_X\": [[1.0]], \"_y\": [2], \"classes_\": [0, 1]", "_y")]
    [InlineData("KNeighborsClassifier", "\"_fit_X\": [[1.0]], \"_y\": [2147483647]", "_y")]
    [InlineData("GaussianNB", "\"theta_\": [[1.0]]", "var_")]
    [InlineData("GaussianNB", "\"theta_\": [[1.0]], \"var_\": [[1.0, 2.0]]", "var_")]
    [InlineData("GaussianNB", "\"theta_\": [[1.0]], \"var_\": [[1.0]]", "class_prior_")]
    [InlineData("GaussianNB", "\"theta_\": [[1.0]], \"var_\": [[1.0]], \"class_prior_\": [0.5, 0.5]", "class_prior_")]
    [InlineData("GaussianNB", "\"theta_\": [[1.0]], \"classes_\": [0, 1]", "classes_")]
    [InlineData("MultinomialNB", "\"feature_log_prob_\": [[1.0]]", "class_log_prior_")]
    [InlineData("MultinomialNB", "\"feature_log_prob_\": [[1.0]], \"class_log_prior_\": [1.0], \"feature_count_\": [[1.0, 2.0]]", "feature_count_")]
    [InlineData("Normalizer", "\"norm\": \"l3\"", "norm")]
    [InlineData("Normalizer", "\"n_features_in_\": 0", "n_features_in_")]
    [InlineData("SimpleImputer", "\"missing_values\": -1", "missing_values")]
    [InlineData("SimpleImputer", "\"add_indicator\": true", "add_indicator")]
    [InlineData("SimpleImputer", "\"statistics_\": [1.0], \"n_features_in_\": 2", "statistics_")]
    [InlineData("OneHotEncoder", "\"min_frequency\": 2", "min_frequency")]
    [InlineData("OneHotEncoder", "\"drop\": [\"a\"]", "drop")]
    [InlineData("OneHotEncoder", "\"handle_unknown\": \"infrequent_if_exist\"", "handle_unknown")]
    [InlineData("OneHotEncoder", "\"categories_\": [[1, 1]]", "categories_")]
    [InlineData("OneHotEncoder", "\"categories_\": [[null]]", "categories_")]
    [InlineData("OneHotEncoder", "\"categories_\": [1]", "categories_")]
    [InlineData("OneHotEncoder", "\"categories_\": [[1]], \"drop_idx_\": [1]", "drop_idx_")]
    [InlineData("OneHotEncoder", "\"categories_\": [[1]], \"drop_idx_\": [0, 0]", "drop_idx_")]
    [InlineData("PCA", "\"components_\": [[1.0]]", "mean_")]
    [InlineData("PCA", "\"components_\": [[1.0]], \"mean_\": [1.0, 2.0]", "mean_")]
    [InlineData("PCA", "\"components_\": [[1.0]], \"mean_\": [1.0], \"whiten\": true", "explained_variance_")]
    [InlineData("MiniBatchKMeans", "\"cluster_centers_\": [[1.0], [2.0]], \"_counts\": [1.0]", "_counts")]
    public void WhatIsNotSupportedOrDoesNotFitTogetherIsRefusedByItsName(string name, string parameters, string member)
    {
        var error = Assert.Throws<ModelFormatException>(() => Document.Load(Document.Of(name, $"{{{parameters}}}")));
        Assert.True(
            error.MemberPath?.EndsWith(member, StringComparison.Ordinal) == true || error.Message.Contains(member, StringComparison.Ordinal),
            $"{error.MemberPath}: {error.Message}");
    }

    [Theory]
    [InlineData("", "transformers_")]
    [InlineData("\"remainder\": {\"with_mean\": true}", "remainder")]
    [InlineData("\"remainder\": \"keep\"", "remainder")]
    [InlineData("\"transformer_weights\": {\"a\": 2}", "transformer_weights")]
    [InlineData("\"transformers_\": [], \"n_features_in_\": 1", "at least one transformer")]
    [InlineData("\"transformers_\": [STEP]", "n_features_in_")]
    [InlineData("\"transformers_\": [STEP], \"n_features_in_\": 0", "n_features_in_")]
    [InlineData("\"transformers_\": [STEP], \"n_features_in_\": 2", "takes column 2, while there are the columns 0 to 1")]
    [InlineData("\"transformers_\": [{\"name\": \"a\", \"type\": \"PCA\", \"params\": {}}], \"n_features_in_\": 2", "lacks its \"columns\"")]
    [InlineData("\"transformers_\": [{\"name\": \"a\", \"type\": \"KNeighborsClassifier\", \"params\": {}, \"columns\": [0]}], \"n_features_in_\": 2", "is no transformer")]
    [InlineData("\"transformers_\": [{\"name\": \"a\", \"type\": \"Normalizer\", \"params\": {\"n_features_in_\": 2}, \"columns\": [0]}], \"n_features_in_\": 2", "takes 2 features, and has 1 columns")]
    [InlineData("\"transformers_\": [{\"name\": \"p\", \"type\": \"passthrough\", \"columns\": [0]}, STEP], \"n_features_in_\": 3", "put these last")]
    [InlineData("\"transformers\": [{\"name\": \"p\", \"type\": \"drop\", \"columns\": [0]}, STEP]", "leave it out")]
    public void WhatAColumnTransformerIsNotIsRefused(string parameters, string problem)
    {
        var step = """{"name": "s", "type": "StandardScaler", "columns": [2], "params": {"mean_": [1.0], "scale_": [2.0]}}""";
        var error = Assert.Throws<ModelFormatException>(
            () => Document.Load(Document.Of("ColumnTransformer", $"{{{parameters.Replace("STEP", step, StringComparison.Ordinal)}}}")));
        Assert.True(error.MemberPath == problem || error.Message.Contains(problem, StringComparison.Ordinal), $"{error.MemberPath}: {error.Message}");
    }

    [Fact]
    public void AColumnTransformerIsReadFromEveryPlaceThatItsParametersMayHave()
    {
        var model = (ColumnTransformer)Document.Load(Document.Of(
            "ColumnTransformer",
            """
            {"features": ["a", "b", "c"], "later": [1], "transformers": null, "n_features": 3, "transformers_": [
              {"columns": [2], "name": "s", "hyperparameters": {"with_std": false}, "params": {"mean_": [1.0]}, "type": "StandardScaler"},
              {"name": "d", "type": "drop", "columns": [0]},
              {"name": "as", "type": "passthrough", "columns": [1]},
              {"name": "remainder", "type": "drop", "columns": [0]}]}
            """,
            """, "hyperparameters": {"remainder": "passthrough"}"""));
        Assert.Equal([2.0, 5.0], model.Transform(NDArray.FromRows([4.0, 5.0, 3.0])).ToArray());
        Assert.Equal((Remainder.Passthrough, "b"), (model.Remainder, model.Metadata!.FeatureNames![1]));
    }

    [Fact]
    public void WhatScikitLearnFoundOutStandsForWhatItWasTold()
    {
        var pca = (PCA)Document.Load(Document.Of("PCA", """{"n_components": "mle", "components_": [[1.0, 0.0]], "mean_": [0.0, 0.0]}"""));
        Assert.Equal(1, pca.NComponents);
        Assert.Equal(1, ((KNeighborsClassifier)Document.Load(Document.Of("KNeighborsClassifier", """{"metric": "manhattan"}"""))).P);
    }

    [Fact]
    public void ALossWhoseProbabilitiesCannotBeComputedIsRefusedByName()
    {
        var error = Assert.Throws<ModelFormatException>(() => Document.Load(Document.Of(
            "SGDClassifier", """{"loss": "perceptron", "coef_": [[1.0]], "intercept_": [0.0]}""")));
        Assert.Equal("loss", error.MemberPath);
        Assert.Contains("'perceptron' is not one of hinge, log_loss, modified_huber", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ScigosOwnDocumentsAreStillRead()
    {
        var model = new Pipeline(("scaler", new StandardScaler()), ("model", new LinearRegression()));
        model.Fit(new(new double[] { 1, 2, 3, 4, 5, 7 }, 3, 2), new[] { 1.0, 2.0, 4.0 });
        var row = new NDArray<double>(new[] { 2.0, 5.0 }, 1, 2);
        foreach (var indented in new[] { false, true })
        {
            var json = System.Text.Encoding.UTF8.GetString(ModelJson.Serialize(model, new ModelOptions { Indented = indented }));
            foreach (var document in new[] { json, json.Replace("\"library\"", "\"lib\"", StringComparison.Ordinal) })
                Assert.Equal(model.Predict(row), ((Pipeline)Document.Load(document)).Predict(row));
        }
    }

    static void AssertPlane(string json)
    {
        var model = Assert.IsType<LinearRegression>(Document.Load(json));
        Assert.Equal([4.0], model.Predict(new(new[] { 1.0, 1.0 }, 1, 2)).Span.ToArray());
        Assert.Equal(2, model.NFeatures);
    }
}
