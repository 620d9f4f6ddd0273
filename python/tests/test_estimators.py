"""scikit-learn's estimators go out as JSON and come back with the same predictions, to the last bit."""
import json
import os
import pathlib
import sys
import tempfile
import unittest
import warnings

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import scigo  # noqa: E402

try:
    import sklearn
    from sklearn import cluster, compose, datasets, decomposition, impute, linear_model, naive_bayes, neighbors, pipeline, preprocessing
except ImportError:
    sklearn = None

RANDOM = np.random.default_rng(0)


def data(samples=60, features=7, dtype=float):
    return RANDOM.normal(size=(samples, features)).astype(dtype)


@unittest.skipIf(sklearn is None, "scikit-learn is not installed")
class EstimatorTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = os.path.join(folder.name, "model.sklearn.json")
        warnings.simplefilter("ignore", sklearn.exceptions.ConvergenceWarning)

    def again(self, estimator):
        scigo.export_model(estimator, self.path)
        return scigo.load_estimator(self.path)

    def check(self, estimator, x, methods=("predict", "decision_function", "predict_proba", "transform")):
        loaded = self.again(estimator)
        self.assertIs(type(loaded), type(estimator))
        checked = 0
        for method in methods:
            if not hasattr(estimator, method):
                continue
            ours, theirs = getattr(loaded, method)(x), getattr(estimator, method)(x)
            self.assertEqual((ours.dtype, ours.shape), (theirs.dtype, theirs.shape), method)
            self.assertEqual(ours.tobytes() if ours.dtype != object else ours.tolist(), theirs.tobytes() if theirs.dtype != object else theirs.tolist(), method)
            checked += 1
        self.assertGreater(checked, 0)
        return loaded

    def test_every_regressor_predicts_the_same_bits(self):
        x = data()
        for cls in (linear_model.LinearRegression, linear_model.Ridge, linear_model.Lasso, linear_model.ElasticNet):
            for y in (x @ np.arange(7.0) + 3, np.column_stack([x[:, 0] * 2, x[:, 1] - 1, x.sum(axis=1)])):
                for fit_intercept in (True, False):
                    with self.subTest(cls=cls.__name__, outputs=y.ndim, fit_intercept=fit_intercept):
                        self.check(cls(fit_intercept=fit_intercept).fit(x, y), x)
        self.check(linear_model.SGDRegressor(random_state=0).fit(x, x[:, 0]), x)

    def test_numbers_of_32_bits_stay_such(self):
        x = data(dtype=np.float32)
        loaded = self.check(linear_model.LinearRegression().fit(x, x[:, 0] * 2 + 1), x)
        self.assertEqual(loaded.coef_.dtype, np.float32)
        self.check(cluster.KMeans(3, n_init=2, random_state=0).fit(x), x)
        self.check(preprocessing.MinMaxScaler().fit(x), x)

    def test_classes_of_every_kind_come_back(self):
        x = data()
        for labels in ([0, 1], [3, -7, 11], ["dog", "cat"], ["a", "b", "ü"], [True, False], [1.0, 2.0, 3.0]):
            y = np.asarray(labels)[np.arange(len(x)) % len(labels)]
            with self.subTest(labels=labels):
                for loss in ("hinge", "log_loss", "modified_huber", "perceptron"):
                    loaded = self.check(linear_model.SGDClassifier(loss=loss, random_state=1).fit(x, y), x)
                    self.assertEqual(loaded.classes_.dtype, np.unique(y).dtype)
                self.check(linear_model.LogisticRegression().fit(x, y), x)
                self.check(naive_bayes.GaussianNB().fit(x, y), x, ("predict", "predict_proba"))
                self.check(naive_bayes.MultinomialNB().fit(abs(x), y), abs(x), ("predict", "predict_proba"))

    def test_neighbours_come_back_with_their_samples(self):
        x = data()
        for labels in ([0, 1], ["dog", "cat", "ü"], [True, False]):
            y = np.asarray(labels)[np.arange(len(x)) % len(labels)]
            for parameters in ({}, {"weights": "distance", "algorithm": "brute"}, {"n_neighbors": 3, "p": 1}):
                with self.subTest(labels=labels, parameters=parameters):
                    self.check(neighbors.KNeighborsClassifier(**parameters).fit(x, y), x * 1.5, ("predict", "predict_proba"))

    def test_neighbours_by_a_function_and_of_several_outputs_are_refused(self):
        x, y = data(), np.arange(60) % 2
        for model, message in (
                (neighbors.KNeighborsClassifier(weights=lambda distances: distances).fit(x, y), "weights cannot be written"),
                (neighbors.KNeighborsClassifier(metric=lambda a, b: 1.0).fit(x, y), "metric cannot be written"),
                (neighbors.KNeighborsClassifier().fit(x, np.column_stack([y, 1 - y])), "several outputs")):
            with self.subTest(message=message), self.assertRaisesRegex(scigo.ScigoFormatError, message):
                scigo.export_model(model, self.path)

    def test_documents_that_lack_what_rebuilding_needs_are_refused(self):
        for name, parameters in (
                ("KNeighborsClassifier", {"_fit_X": [[1.0]]}), ("KNeighborsClassifier", {"_fit_X": 3, "_y": {}, "classes_": [1]}),
                ("OneHotEncoder", {"categories_": 3}), ("KMeans", {"cluster_centers_": 1, "n_features_in_": [2]}),
                ("ColumnTransformer", {"n_features_in_": 10**15, "transformers_": [{"name": 3, "type": [], "columns": [0], "params": {}}]})):
            self.write({"model_spec": {"name": name, "library": "scikit-learn"}, "parameters": parameters})
            with self.subTest(name=name, parameters=parameters), self.assertRaises(scigo.ScigoFormatError):
                scigo.load_estimator(self.path)

    def test_encoders_come_back_with_categories_of_numbers_and_of_texts(self):
        numbers = np.array([[1.0, 0.5], [2.0, -3.0], [1.0, 1e6]])
        texts = np.array([["red", "S"], ["blue", "M"], ["red", "L"]], dtype=object)
        for x in (numbers, texts, numbers.astype(int)):
            for drop in (None, "first", "if_binary"):
                for unknown in ("error", "ignore"):
                    with self.subTest(x=x.tolist(), drop=drop, unknown=unknown):
                        self.check(preprocessing.OneHotEncoder(drop=drop, handle_unknown=unknown, sparse_output=False).fit(x), x)

    def test_imputers_come_back(self):
        x = data()
        x.ravel()[::5] = np.nan
        x[:, 3] = np.nan
        warnings.simplefilter("ignore", UserWarning)
        for parameters in ({}, {"strategy": "median"}, {"strategy": "constant", "fill_value": 2.5}, {"keep_empty_features": True}):
            with self.subTest(parameters=parameters):
                self.check(impute.SimpleImputer(**parameters).fit(x), x, ("transform",))

    def test_labels_that_are_objects_come_back(self):
        x = data()
        y = np.array(["yes", "no"], dtype=object)[np.arange(len(x)) % 2]
        self.check(linear_model.SGDClassifier(random_state=1).fit(x, y), x)

    def test_every_transformer_and_clusterer_gives_the_same_bits(self):
        x = data()
        for estimator in (
                preprocessing.StandardScaler(), preprocessing.StandardScaler(with_mean=False), preprocessing.StandardScaler(with_std=False),
                preprocessing.StandardScaler(with_mean=False, with_std=False), preprocessing.MinMaxScaler((-1, 2), clip=True),
                preprocessing.MaxAbsScaler(), preprocessing.RobustScaler(), preprocessing.Normalizer("l1"), decomposition.PCA(3),
                decomposition.PCA(0.9, whiten=True), cluster.KMeans(4, n_init=3, random_state=0),
                cluster.KMeans(2, init=x[:2], n_init=1), cluster.MiniBatchKMeans(3, n_init=2, random_state=0)):
            with self.subTest(estimator=repr(estimator)):
                self.check(estimator.fit(x), x * 1.5)

    def test_every_estimator_of_trees_predicts_the_same_bits(self):
        from sklearn import ensemble, tree

        x, y = datasets.load_diabetes(return_X_y=True)
        labels = np.array(["low", "middle", "high"])[np.digitize(y, [100, 200])]
        for cls in (tree.DecisionTreeRegressor, ensemble.RandomForestRegressor, ensemble.GradientBoostingRegressor):
            model = cls(max_depth=4, random_state=0, **({} if cls is tree.DecisionTreeRegressor else {"n_estimators": 7}))
            with self.subTest(cls=cls.__name__):
                loaded = self.check(model.fit(x, y), x * 1.1)
                np.testing.assert_array_equal(loaded.feature_importances_, model.feature_importances_)
        self.check(tree.DecisionTreeRegressor(max_depth=4).fit(x[:, :5], x[:, 5:8]), x[:, :5])
        self.check(ensemble.RandomForestRegressor(4, max_depth=4, oob_score=True, random_state=1).fit(x[:, :5], x[:, 5:8]), x[:, :5])
        for loss in ("absolute_error", "huber", "quantile"):
            self.check(ensemble.GradientBoostingRegressor(loss=loss, n_estimators=5).fit(x, y), x)
        for cls in (tree.DecisionTreeClassifier, ensemble.RandomForestClassifier, ensemble.GradientBoostingClassifier):
            for classes in (labels, y > 150, (y > 150) * 3 - 1):
                with self.subTest(cls=cls.__name__, classes=classes[0]):
                    self.check(cls(max_depth=3, random_state=0).fit(x, classes), x * 1.1)
        self.check(ensemble.GradientBoostingClassifier(loss="exponential", n_estimators=5).fit(x, y > 150), x)
        self.check(ensemble.GradientBoostingClassifier(init="zero", n_estimators=5).fit(x, labels), x)
        with self.assertRaises(sklearn.exceptions.NotFittedError):
            self.again(ensemble.RandomForestRegressor(3)).predict(x)

    def test_trees_that_are_none_are_refused(self):
        leaf = {"children_left": [-1], "children_right": [-1], "feature": [-2], "threshold": [-2.0], "value": [[[1.0]]]}
        fork = {"children_left": [1, -1, -1], "children_right": [2, -1, -1], "feature": [0, -2, -2], "threshold": [0.5, -2.0, -2.0],
                "value": [[[1.0]], [[2.0]], [[3.0]]]}
        self.write_tree(fork)
        self.assertEqual(scigo.load_estimator(self.path).predict([[0.0], [1.0]]).tolist(), [2.0, 3.0])
        for tree, message in (
                ({}, "A tree has children_left"), (3, "A tree has children_left"), ({**leaf, "children_left": [0], "children_right": [0]}, "has the child 0"),
                ({**fork, "children_left": [1, -1, 7]}, "has the child 7"), ({**fork, "children_left": [1, -1, 0]}, "has the child 0"),
                ({**fork, "children_left": [2, -1, -1]}, "has the child 2"), ({**fork, "children_left": [-1, -1, -1], "children_right": [-1, -1, -1]}, "no other leads to"),
                ({**fork, "feature": ["NaN", -2, -2]}, "feature that are not whole"), ({**fork, "feature": [0.5, -2, -2]}, "feature that are not whole"),
                ({**fork, "children_left": ["Infinity", -1, -1]}, "children_left that are not whole"), ({**fork, "value": [[], [], []]}, "3 nodes has 0 values"),
                ({**fork, "feature": [1, -2, -2]}, "none of 1"), ({**fork, "feature": [-1, -2, -2]}, "none of 1"),
                ({**fork, "threshold": [0.5]}, "different lengths"), ({**fork, "value": [[[1.0]]]}, "different lengths")):
            self.write_tree(tree)
            with self.subTest(tree=tree), self.assertRaisesRegex(scigo.ScigoFormatError, message):
                scigo.load_estimator(self.path)

    def test_an_ensemble_without_trees_is_refused(self):
        for name, given, message in (("DecisionTreeRegressor", "estimators_", "A tree has"), ("RandomForestRegressor", "tree_", "no trees")):
            self.write({"model_spec": {"name": name, "library": "scikit-learn"}, "parameters": {"n_features_in_": 1, given: []}})
            with self.subTest(name=name), self.assertRaisesRegex(scigo.ScigoFormatError, message):
                scigo.load_estimator(self.path)

    def test_boosting_that_starts_from_one_class_is_refused(self):
        from sklearn import dummy, ensemble

        x, y = data(), np.arange(60) % 2
        model = ensemble.GradientBoostingClassifier(init=dummy.DummyClassifier(strategy="constant", constant=1), n_estimators=2)
        with self.assertRaisesRegex(scigo.ScigoFormatError, "starts from a DummyClassifier"):
            self.again(model.fit(x, y))

    def write_tree(self, tree):
        self.write({
            "model_spec": {"name": "DecisionTreeRegressor", "library": "scikit-learn"}, "parameters": {"n_features_in_": 1, "tree_": tree}})

    def test_pipelines_come_back_with_their_fitted_steps_nested_ones_too(self):
        x, y = datasets.load_iris(return_X_y=True)
        inner = pipeline.make_pipeline(preprocessing.MinMaxScaler(), preprocessing.StandardScaler())
        model = pipeline.Pipeline([("scaling", inner), ("classifier", linear_model.SGDClassifier(loss="log_loss", random_state=0))])
        loaded = self.check(model.fit(x, y), x)
        self.assertEqual([name for name, _ in loaded.steps], ["scaling", "classifier"])

    def test_column_transformers_come_back_with_the_columns_that_were_meant(self):
        x = np.column_stack([data(features=4), np.arange(60) % 3])
        steps = [
            ("scale", preprocessing.StandardScaler(), [3, 0]),
            ("both", pipeline.make_pipeline(impute.SimpleImputer(), preprocessing.MinMaxScaler()), slice(1, 3)),
            ("kind", preprocessing.OneHotEncoder(sparse_output=False), [-1])]
        for columns in (
                compose.ColumnTransformer(steps), compose.ColumnTransformer(steps[:1], remainder="passthrough"),
                compose.ColumnTransformer([*steps[:1], ("none", preprocessing.StandardScaler(), []), ("no", "drop", [1])], remainder="passthrough"),
                compose.ColumnTransformer([("as", "passthrough", np.array([True, False, True, False, False])), *steps[:1]]),
                compose.ColumnTransformer([("in", compose.ColumnTransformer(steps[:1], remainder="passthrough"), [4, 3, 2, 1])]),
                compose.ColumnTransformer(steps, transformer_weights={"scale": 0.5, "kind": 2})):
            with self.subTest(columns=columns):
                self.check(columns.fit(x), x)
        self.check(pipeline.make_pipeline(compose.ColumnTransformer(steps), linear_model.LinearRegression()).fit(x, x[:, 0]), x)

    def test_a_column_transformer_of_a_table_takes_tables_and_arrays(self):
        try:
            import pandas
        except ImportError:
            self.skipTest("pandas is not installed")
        x = data(features=3)
        model = compose.ColumnTransformer([("scale", preprocessing.StandardScaler(), ["c", "a"])], remainder="passthrough")
        table = pandas.DataFrame(x, columns=["a", "b", "c"])
        loaded = self.check(model.fit(table), table)
        np.testing.assert_array_equal(loaded.transform(x), model.transform(table))

    def test_a_sparse_result_of_a_column_transformer_stays_sparse(self):
        x = np.arange(60.0).reshape(-1, 1)
        model = compose.ColumnTransformer([("kind", preprocessing.OneHotEncoder(), [0])]).fit(x)
        self.assertEqual((self.again(model).transform(x) != model.transform(x)).nnz, 0)

    def test_a_column_transformer_that_is_not_fitted_comes_back_so(self):
        loaded = self.again(compose.ColumnTransformer([("scale", preprocessing.StandardScaler(with_mean=False), [1])], remainder="passthrough"))
        self.assertEqual((loaded.transformers[0][2], loaded.transformers[0][1].with_mean, loaded.remainder), ([1], False, "passthrough"))
        with self.assertRaises(sklearn.exceptions.NotFittedError):
            loaded.transform(data())

    def test_column_transformers_that_json_has_no_form_for_are_refused(self):
        x = data()
        for columns, message in (
                (compose.ColumnTransformer([("a", preprocessing.StandardScaler(), [0])], remainder=preprocessing.StandardScaler()).fit(x), "whose remainder is an estimator"),
                (compose.ColumnTransformer([("a", preprocessing.StandardScaler(), [True, False])]), "'a' of the ColumnTransformer has columns that are no list"),
                (compose.ColumnTransformer([("a", preprocessing.StandardScaler(), slice(2))]), "'a' of the ColumnTransformer has columns that are no list")):
            with self.subTest(columns=columns), self.assertRaisesRegex(scigo.ScigoFormatError, message):
                scigo.export_model(columns, self.path)
        spec = {"name": "ColumnTransformer", "library": "scikit-learn"}
        scaler = {"name": "a", "type": "StandardScaler", "params": {}}
        for parameters, message in (
                ({}, "are objects with name, type, columns"), ({"transformers_": [scaler]}, "are objects with name, type, columns"),
                ({"n_features_in_": 2, "transformers_": [{**scaler, "columns": [2]}]}, "none of 2 features"),
                ({"transformers_": [{**scaler, "columns": [2]}]}, "none of None features"),
                ({"n_features_in_": 2, "transformers_": [{"name": "a", "type": "SVC", "params": {}, "columns": [0]}]}, "'SVC' is not supported")):
            self.write({"model_spec": spec, "parameters": parameters})
            with self.subTest(parameters=parameters), self.assertRaisesRegex(scigo.ScigoFormatError, message):
                scigo.load_estimator(self.path)

    def test_hyperparameters_and_the_names_of_features_come_back(self):
        x = data()
        model = preprocessing.StandardScaler().fit(x)
        model.feature_names_in_ = np.array([f"x{i}" for i in range(7)], dtype=object)
        scigo.export_model(model, self.path)
        with open(self.path, encoding="utf-8") as file:
            self.assertEqual(json.load(file)["metadata"]["feature_names"], list(model.feature_names_in_))
        loaded = scigo.load_estimator(self.path)
        self.assertEqual(list(loaded.feature_names_in_), list(model.feature_names_in_))
        self.assertEqual(loaded.get_params(), model.get_params())
        self.assertEqual(self.again(preprocessing.MinMaxScaler((-3, 4)).fit(x)).feature_range, (-3, 4))

    def test_an_estimator_that_is_not_fitted_comes_back_so(self):
        loaded = self.again(linear_model.Ridge(alpha=2.5))
        self.assertEqual(loaded.alpha, 2.5)
        with self.assertRaises(sklearn.exceptions.NotFittedError):
            loaded.predict(data())

    def test_nan_and_infinities_come_back(self):
        x = data()
        model = linear_model.LinearRegression().fit(x, x[:, 0])
        model.coef_[:3] = [np.nan, np.inf, -np.inf]
        np.testing.assert_array_equal(self.again(model).coef_, model.coef_)

    def test_metadata_given_is_written(self):
        scigo.export_model(
            linear_model.Ridge().fit(data(), data()[:, 0]), self.path, metadata={"metrics": {"r2": 0.5}, "created_at": "2026-01-02T03:04:05Z"})
        with open(self.path, encoding="utf-8") as file:
            document = json.load(file)
        self.assertEqual(document["metadata"], {"training_features": 7, "metrics": {"r2": 0.5}})
        self.assertEqual(document["model_spec"], {
            "name": "Ridge", "format_version": "1.0", "library": "scikit-learn", "sklearn_version": sklearn.__version__,
            "created_at": "2026-01-02T03:04:05Z"})

    def test_a_hyperparameter_that_json_cannot_hold_is_left_out_with_a_warning(self):
        model = linear_model.SGDClassifier(random_state=np.random.RandomState(3)).fit(data(), np.arange(60) % 2)
        with self.assertWarnsRegex(UserWarning, "SGDClassifier.random_state is left out"):
            scigo.export_model(model, self.path)
        self.assertIsNone(scigo.load_estimator(self.path).random_state)

    def test_what_is_not_supported_is_refused_by_name_with_the_list_of_what_is(self):
        from sklearn.svm import SVC

        class Own(linear_model.Ridge):
            pass

        for estimator, message in (
                (SVC(), "'SVC' is not supported; supported are .*KMeans, .*StandardScaler"), (Own(), "Own is no estimator of scikit-learn"),
                (object(), "object is no estimator"), (pipeline.Pipeline([("svc", SVC())]), "'SVC' is not supported"),
                (pipeline.Pipeline([("none", "passthrough"), ("r", linear_model.Ridge())]), "Step 'none' is 'passthrough'")):
            with self.subTest(estimator=repr(estimator)), self.assertRaisesRegex(scigo.ScigoFormatError, message):
                scigo.export_model(estimator, self.path)
        self.assertFalse(os.path.exists(self.path))

    def test_the_guides_document_is_read(self):
        self.write({
            "model_spec": {"name": "LinearRegression", "format_version": "1.0", "library": "scikit-learn"},
            "parameters": {"coefficients": [2.0, 3.0], "intercept": -1.0, "n_features": 2}})
        self.assertEqual(scigo.load_estimator(self.path).predict([[1.0, 1.0]]).tolist(), [4.0])

    def test_texts_stand_for_numbers_that_json_has_not(self):
        self.write({
            "model_spec": {"name": "LinearRegression", "library": "scikit-learn"},
            "parameters": {"coef_": [1.0, "Infinity"], "intercept_": "NaN"}})
        loaded = scigo.load_estimator(self.path)
        self.assertEqual(loaded.coef_.tolist(), [1.0, float("inf")])
        self.assertTrue(np.isnan(loaded.intercept_))

    def test_bad_documents_are_refused_and_say_why(self):
        spec = {"name": "LinearRegression", "library": "scikit-learn"}
        for document, message in (
                ([], "expected an object"), ({}, "lacks model_spec.name"), ({"model_spec": {"name": 3}}, "lacks model_spec.name"),
                ({"model_spec": spec}, "lacks its parameters"), ({"model_spec": {"name": "SVC"}, "parameters": {}}, "'SVC' is not supported"),
                ({"model_spec": {"name": "os.system"}, "parameters": {}}, "'system' is not supported"),
                ({"model_spec": {"name": "Ridge", "library": "scigo"}, "parameters": {}}, "scigo convert"),
                ({"model_spec": spec, "parameters": {"coef_": [[1.0], [2.0, 3.0]]}}, "coef_ is no array"),
                ({"model_spec": spec, "parameters": {"coef_": ["x"]}}, "coef_ is no array"),
                ({"model_spec": spec, "parameters": {"coef_": [1.0], "arrays": {"coef_": {"dtype": "V8,O"}}}}, "coef_ is no array"),
                ({"model_spec": spec, "parameters": {"coef_": [1.0], "arrays": {"coef_": {"shape": [7]}}}}, "coef_ is no array"),
                ({"steps": [{"name": "a"}]}, "steps are objects")):
            self.write(document)
            with self.subTest(document=document), self.assertRaisesRegex(scigo.ScigoFormatError, message):
                scigo.load_estimator(self.path)
        with open(self.path, "w", encoding="utf-8") as file:
            file.write('{"model_spec": ')
        with self.assertRaisesRegex(scigo.ScigoFormatError, "is no JSON"):
            scigo.load_estimator(self.path)

    def write(self, document):
        with open(self.path, "w", encoding="utf-8") as file:
            json.dump(document, file)


if __name__ == "__main__":
    unittest.main()
