"""Decision trees, forests and boosting: what is the same split for split, and what is as good."""
import numpy as np
from sklearn import ensemble, tree

from .tables import TABLES, plain


def tree_columns(trees):
    """The nodes of trees, one after the other, as the class Trees has them."""
    inner = [t.tree_ for t in trees]
    join = lambda name: np.concatenate([getattr(t, name) for t in inner])
    return dict(
        offsets=plain(np.cumsum([0] + [t.node_count for t in inner])), children_left=plain(join("children_left")),
        children_right=plain(join("children_right")), feature=plain(join("feature")), threshold=plain(join("threshold")),
        value=plain(np.concatenate([t.value.reshape(t.node_count, -1) for t in inner])), impurity=plain(join("impurity")),
        n_node_samples=plain(join("n_node_samples")), weighted_n_node_samples=plain(join("weighted_n_node_samples")))


def same_tree(a, b):
    return all(np.array_equal(getattr(a.tree_, name), getattr(b.tree_, name)) for name in ["children_left", "feature", "threshold"])


def tree_case(name, estimator, data, *, y_columns=None, **parameters):
    """A tree is "certain" where scikit-learn finds the same whatever the seed: no two splits are equally good."""
    table = TABLES[data]
    kept = [c for c in range(table.shape[1] - 1) if c not in (y_columns or [])]
    X, y = table[:, kept], table[:, y_columns] if y_columns else table[:, -1]
    model = estimator(random_state=0, **parameters).fit(X, y)
    certain = all(same_tree(model, estimator(random_state=seed, **parameters).fit(X, y)) for seed in range(1, 8))
    rows = X[::7] * 1.01
    return dict(
        name=name, model=estimator.__name__, data=data, x_columns=kept, rows=len(X), y_columns=y_columns, parameters=parameters,
        certain=certain, tree=tree_columns([model]), predicted_rows=plain(rows), predictions=plain(model.predict(rows)),
        probabilities=plain(model.predict_proba(rows)) if hasattr(model, "predict_proba") else None,
        importances=plain(model.feature_importances_))


def decision_trees():
    classifier, regressor = tree.DecisionTreeClassifier, tree.DecisionTreeRegressor
    cases = [
        tree_case("iris", classifier, "iris"),
        tree_case("wine", classifier, "wine"),
        tree_case("wine, two levels", classifier, "wine", max_depth=2),
        tree_case("wine, entropy", classifier, "wine", criterion="entropy"),
        tree_case("wine, log loss, best first", classifier, "wine", criterion="log_loss", max_leaf_nodes=5),
        tree_case("breast_cancer", classifier, "breast_cancer"),
        tree_case("breast_cancer, leaves of a weight", classifier, "breast_cancer", min_weight_fraction_leaf=0.02),
        tree_case("breast_cancer, best first", classifier, "breast_cancer", max_leaf_nodes=4),
        tree_case("breast_cancer, pruned", classifier, "breast_cancer", ccp_alpha=0.02),
        tree_case("breast_cancer, improved enough", classifier, "breast_cancer", min_impurity_decrease=0.02),
        tree_case("digits, leaves of a part", classifier, "digits", min_samples_leaf=0.04, min_samples_split=0.1),
        tree_case("digits, entropy, pruned", classifier, "digits", criterion="entropy", ccp_alpha=0.02),
        tree_case("digits, best first", classifier, "digits", max_leaf_nodes=12),
        tree_case("diabetes, all of it", regressor, "diabetes", min_samples_split=10),
        tree_case("diabetes, leaves of 5", regressor, "diabetes", min_samples_leaf=5),
        tree_case("diabetes, friedman", regressor, "diabetes", criterion="friedman_mse", min_samples_leaf=10, max_depth=6),
        tree_case("diabetes, poisson", regressor, "diabetes", criterion="poisson", min_samples_leaf=10, max_depth=6),
        tree_case("diabetes, best first", regressor, "diabetes", max_leaf_nodes=12),
        tree_case("diabetes, pruned", regressor, "diabetes", ccp_alpha=100.0),
        tree_case("iris, classes as numbers", regressor, "iris", max_leaf_nodes=6),
        tree_case("wine, classes as numbers", regressor, "wine", max_leaf_nodes=6),
        tree_case("breast_cancer, classes as numbers", regressor, "breast_cancer", max_leaf_nodes=6),
        tree_case("digits, classes as numbers", regressor, "digits", max_leaf_nodes=12),
        tree_case("diabetes, three outputs", regressor, "diabetes", y_columns=[2, 8, 10], max_leaf_nodes=12),
        tree_case("diabetes, three outputs, friedman", regressor, "diabetes", y_columns=[2, 8, 10], max_depth=3, criterion="friedman_mse"),
    ]
    assert sum(case["certain"] for case in cases) >= 14, [case["name"] for case in cases if case["certain"]]
    return cases


def path_case(name, estimator, data, **parameters):
    """All alphas of scikit-learn's path, and the features of its trees pruned by them."""
    X, y = TABLES[data][:, :-1], TABLES[data][:, -1]
    model = estimator(random_state=0, **parameters)
    alphas = [a for a in model.cost_complexity_pruning_path(X, y).ccp_alphas if a > 0]
    pruned = [estimator(random_state=0, ccp_alpha=a, **parameters).fit(X, y) for a in alphas]
    return dict(
        name=name, tree=tree_columns([model.fit(X, y)]), alphas=plain(np.array(alphas)), features=[plain(p.tree_.feature) for p in pruned])


def pruning_paths():
    classifier, regressor = tree.DecisionTreeClassifier, tree.DecisionTreeRegressor
    return [
        path_case("iris", classifier, "iris"),
        path_case("iris, entropy", classifier, "iris", criterion="entropy"),
        path_case("wine", classifier, "wine"),
        path_case("breast_cancer", classifier, "breast_cancer"),
        path_case("breast_cancer, entropy, best first", classifier, "breast_cancer", criterion="entropy", max_leaf_nodes=20),
        path_case("digits", classifier, "digits", max_depth=8),
        path_case("diabetes", regressor, "diabetes", min_samples_leaf=3),
    ]


def boosting_start(model):
    """What scores start from: scikit-learn keeps the estimator that says so."""
    if hasattr(model, "classes_"):
        return plain(model._raw_predict_init(np.zeros((1, model.n_features_in_))).ravel())
    return plain(model.init_.constant_.ravel())


def ensemble_case(name, estimator, data, **parameters):
    """Boosting is "certain" where scikit-learn's predictions and importances are the same whatever the seed; forests never are."""
    X, y = TABLES[data][:, :-1], TABLES[data][:, -1]
    model = estimator(random_state=0, **parameters).fit(X, y)
    boosted = hasattr(model, "learning_rate")
    rows = X[::7] * 1.01
    score = lambda m: np.append(getattr(m, "decision_function", m.predict)(np.vstack([X, rows])), m.feature_importances_)
    certain = boosted and all(
        np.allclose(score(model), score(estimator(random_state=seed, **parameters).fit(X, y)), rtol=1e-11, atol=0) for seed in range(1, 5))
    case = dict(
        name=name, model=estimator.__name__, data=data, parameters=parameters, certain=certain,
        tree=tree_columns(list(np.ravel(model.estimators_))), predicted_rows=plain(rows), predictions=plain(model.predict(rows)),
        probabilities=plain(model.predict_proba(rows)) if hasattr(model, "predict_proba") else None,
        scores=plain(model.decision_function(rows)) if hasattr(model, "decision_function") else None,
        importances=plain(model.feature_importances_))
    if boosted:
        case.update(start=boosting_start(model), train_score=plain(model.train_score_))
    return case


def ensembles():
    forest, regressor = ensemble.RandomForestClassifier, ensemble.RandomForestRegressor
    boosted, boosted_regressor = ensemble.GradientBoostingClassifier, ensemble.GradientBoostingRegressor
    small = dict(n_estimators=10, max_depth=2, min_samples_leaf=10)
    cases = [
        ensemble_case("iris, forest", forest, "iris", n_estimators=10),
        ensemble_case("digits, forest", forest, "digits", n_estimators=5, max_depth=5),
        ensemble_case("wine, forest", forest, "wine", n_estimators=4),
        ensemble_case("breast_cancer, forest of all samples", forest, "breast_cancer", n_estimators=5, bootstrap=False),
        ensemble_case("diabetes, forest", regressor, "diabetes", n_estimators=5, max_depth=5),
        *(ensemble_case(f"{data}, forest of numbers", regressor, data, n_estimators=3, max_depth=3)
          for data in ["iris", "wine", "breast_cancer", "digits"]),
        ensemble_case("breast_cancer, boosted", boosted, "breast_cancer", n_estimators=12),
        ensemble_case("iris, boosted", boosted, "iris", n_estimators=5),
        ensemble_case("wine, boosted", boosted, "wine", n_estimators=3, max_depth=2),
        ensemble_case("breast_cancer, boosted, exponential", boosted, "breast_cancer", n_estimators=8, loss="exponential"),
        ensemble_case("digits, boosted", boosted, "digits", n_estimators=2, max_depth=2, learning_rate=0.5),
        ensemble_case("breast_cancer, stumps", boosted, "breast_cancer", n_estimators=3, max_depth=1),
        ensemble_case("breast_cancer, exponential, stumps", boosted, "breast_cancer", n_estimators=3, max_depth=1, loss="exponential"),
        ensemble_case("digits, stumps", boosted, "digits", n_estimators=2, max_depth=1),
        ensemble_case("diabetes, boosted", boosted_regressor, "diabetes", n_estimators=10),
        *(ensemble_case(f"{data}, boosted numbers", boosted_regressor, data, n_estimators=4, max_depth=2)
          for data in ["iris", "wine", "breast_cancer", "digits"]),
        ensemble_case("diabetes, squared error", boosted_regressor, "diabetes", criterion="squared_error", **small),
        ensemble_case("diabetes, boosted, leaves of 10", boosted_regressor, "diabetes", **small),
        ensemble_case("diabetes, absolute error", boosted_regressor, "diabetes", loss="absolute_error", **small),
        ensemble_case("diabetes, huber", boosted_regressor, "diabetes", loss="huber", alpha=0.7, **small),
        ensemble_case("diabetes, quantile", boosted_regressor, "diabetes", loss="quantile", alpha=0.3, **small),
    ]
    assert sum(case["certain"] for case in cases) >= 8, [case["name"] for case in cases if case["certain"]]
    return cases


def tree_quality():
    """The mean score over five seeds on rows not learnt from: among equally good splits another generator chooses others."""
    cases = []
    for name in ["iris", "wine", "breast_cancer", "digits", "diabetes"]:
        X, y = TABLES[name][:, :-1], TABLES[name][:, -1]
        kind = "Regressor" if name == "diabetes" else "Classifier"
        models = [
            (f"DecisionTree{kind}", dict(min_samples_leaf=5)),
            (f"DecisionTree{kind}", dict(max_features=0.5, max_depth=8)),
            (f"RandomForest{kind}", dict(n_estimators=50)),
            (f"RandomForest{kind}", dict(n_estimators=50, max_samples=0.5, min_samples_leaf=2, criterion="friedman_mse" if name == "diabetes" else "entropy")),
            (f"GradientBoosting{kind}", dict(n_estimators=30)),
            (f"GradientBoosting{kind}", dict(n_estimators=60, subsample=0.5, max_features=0.5, n_iter_no_change=10)),
        ]
        for model, parameters in models:
            estimator = getattr(tree, model, None) or getattr(ensemble, model)
            scores = [estimator(random_state=s, **parameters).fit(X[::2], y[::2]).score(X[1::2], y[1::2]) for s in range(5)]
            cases.append(dict(name=f"{name}, {model}, {parameters}", model=model, data=name, parameters=parameters, score=float(np.mean(scores))))
    return cases


FIXTURES = {"decision_trees": decision_trees, "pruning_paths": pruning_paths, "ensembles": ensembles, "tree_quality": tree_quality}
