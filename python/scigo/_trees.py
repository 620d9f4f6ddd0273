"""Estimators of trees: their nodes as columns, which scikit-learn keeps in objects of its own."""
import numpy as np

from ._errors import ScigoFormatError
from ._values import from_json, to_json

COLUMNS = ("children_left", "children_right", "feature", "threshold", "value", "impurity", "n_node_samples", "weighted_n_node_samples")
# What boosting can start from that is neither the classes' shares nor a number.
NOT_PRIOR = ("stratified", "uniform", "most_frequent")
NODES = ("feature", "threshold", "impurity", "n_node_samples", "weighted_n_node_samples")


def export(estimator):
    """Returns what fitting leaves besides numbers and arrays: ``tree_``, ``estimators_``, and what boosting starts from."""
    if not hasattr(estimator, "n_features_in_"):
        return {}
    if hasattr(estimator, "tree_"):
        if estimator.n_outputs_ > 1 and hasattr(estimator, "n_classes_"):
            raise ScigoFormatError(f"{type(estimator).__name__} of {estimator.n_outputs_} outputs of classes cannot be exported: export one of each.")
        return {"tree_": _columns(estimator.tree_)}
    trees = list(np.ravel(estimator.estimators_))
    if hasattr(estimator, "n_outputs_") and estimator.n_outputs_ > 1 and hasattr(estimator, "n_classes_"):
        raise ScigoFormatError(f"{type(estimator).__name__} of {estimator.n_outputs_} outputs of classes cannot be exported: export one of each.")
    exported = {"estimators_": [_columns(tree.tree_) for tree in trees]}
    if hasattr(estimator, "learning_rate"):
        exported.update(_start(estimator))
    return exported


def _columns(tree):
    nodes = tree.__getstate__()["nodes"]
    # Since scikit-learn 1.3: where missing values go, which Scigo's trees do not take.
    if "missing_go_to_left" in nodes.dtype.names and nodes["missing_go_to_left"].any():
        raise ScigoFormatError("Trees that were fitted to missing values cannot be exported.")
    return {name: to_json(getattr(tree, name)) for name in COLUMNS}


def _start(estimator):
    """What scores start from: itself, and the attribute of scikit-learn's estimator that says it, so that no bit is lost."""
    init = estimator.init_
    scores = estimator.estimators_.shape[1]
    if isinstance(init, str):
        return {"start_": [0.0] * scores, "init_": "zero"}
    if type(init).__name__ not in ("DummyClassifier", "DummyRegressor") or getattr(init, "strategy", "") in NOT_PRIOR or (
            hasattr(init, "class_prior_") and init.strategy == "constant"):
        raise ScigoFormatError(f"{type(estimator).__name__} that starts from a {type(init).__name__} cannot be exported.")
    key = "class_prior_" if hasattr(init, "class_prior_") else "constant_"
    prior = np.ravel(getattr(init, key))
    if key == "constant_":
        return {"start_": to_json(prior), "init_": {key: to_json(prior)}}
    inside = np.clip(prior, np.finfo(np.float32).eps, 1 - np.finfo(np.float32).eps)
    start = np.log(inside) if scores > 1 else np.log(inside[1:] / (1 - inside[1:])) * (0.5 if estimator.loss == "exponential" else 1)
    return {"start_": to_json(start), "init_": {key: to_json(prior)}}


def restore(estimator, values):
    """Gives an estimator what :func:`export` has returned."""
    name = type(estimator).__name__
    if values.get("tree_") is None and values.get("estimators_") is None:
        return
    if not isinstance(values.get("n_features_in_"), int):
        raise ScigoFormatError(f"{name} lacks n_features_in_.")
    classes = getattr(estimator, "classes_", None)
    if name.endswith("Classifier") and classes is None:
        raise ScigoFormatError(f"{name} lacks classes_.")
    if name.startswith("DecisionTree"):
        _finish(estimator, _tree(values.get("tree_"), values["n_features_in_"], classes), classes)
        return
    boosted = name.startswith("GradientBoosting")
    trees = values.get("estimators_")
    if not isinstance(trees, list) or not trees:
        raise ScigoFormatError(f"{name} has no trees.")
    rebuilt = [_part(estimator, _tree(tree, values["n_features_in_"], None if boosted else classes), None if boosted else classes) for tree in trees]
    if boosted:
        _finish_boosting(estimator, rebuilt, values)
        return
    estimator.estimators_ = rebuilt
    estimator.n_outputs_ = rebuilt[0].n_outputs_
    if classes is not None:
        estimator.n_classes_ = len(classes)


def _finish_boosting(estimator, trees, values):
    from sklearn.dummy import DummyClassifier, DummyRegressor

    classes = getattr(estimator, "classes_", None)
    scores = 1 if classes is None or len(classes) == 2 else len(classes)
    if len(trees) % scores:
        raise ScigoFormatError(f"{len(trees)} trees do not make stages of {scores}.")
    estimator.n_classes_ = 1 if classes is None else len(classes)
    if hasattr(estimator, "_check_params"):
        estimator._check_params()
    else:
        estimator._set_max_features()
        estimator._loss = estimator._get_loss(sample_weight=None)
    estimator.estimators_ = np.array(trees, dtype=object).reshape(-1, scores)
    estimator.n_estimators_ = len(estimator.estimators_)
    start = values.get("init_")
    if start == "zero":
        estimator.init_ = "zero"
        return
    start = start if isinstance(start, dict) else {}
    raw = from_json("start_", values.get("start_") or [])
    if classes is None:
        estimator.init_ = DummyRegressor()
        estimator.init_.constant_ = np.reshape(from_json("constant_", start["constant_"]) if "constant_" in start else raw, (1, 1)).astype(float)
        estimator.init_.n_outputs_ = 1
        return
    if "class_prior_" in start:
        prior = from_json("class_prior_", start["class_prior_"])
    elif scores == 1:
        second = 1 / (1 + np.exp(-raw * (2 if estimator.loss == "exponential" else 1)))
        prior = np.concatenate([1 - second, second])
    else:
        prior = np.exp(raw)
    if prior.shape != (len(classes),):
        raise ScigoFormatError(f"Boosting of {len(classes)} classes starts from {prior.shape} probabilities.")
    estimator.init_ = DummyClassifier(strategy="prior")
    estimator.init_.classes_, estimator.init_.class_prior_ = np.arange(len(classes)), prior
    estimator.init_.n_classes_, estimator.init_.n_outputs_, estimator.init_._strategy = len(classes), 1, "prior"


def _part(estimator, tree, classes):
    """A tree of an ensemble, as an estimator of its own."""
    from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

    part = (DecisionTreeRegressor if classes is None else DecisionTreeClassifier)()
    part.n_features_in_ = tree.n_features
    if classes is not None:
        part.classes_ = np.arange(len(classes), dtype=float)
    _finish(part, tree, classes)
    return part


def _finish(estimator, tree, classes):
    estimator.tree_, estimator.n_outputs_ = tree, tree.n_outputs
    estimator.max_features_ = tree.n_features
    if classes is not None:
        estimator.n_classes_ = np.int64(len(classes))


def _tree(columns, n_features, classes):
    """Builds scikit-learn's tree; it checks nothing itself, and would walk out of bad arrays."""
    from sklearn.tree._tree import NODE_DTYPE, Tree

    if not isinstance(columns, dict) or not all(key in columns for key in COLUMNS[:5]):
        raise ScigoFormatError(f"A tree has {', '.join(COLUMNS[:5])}.")
    arrays = {key: from_json(key, columns[key]) for key in COLUMNS if columns.get(key) is not None}
    left, right, feature = (_whole(key, arrays[key]) for key in COLUMNS[:3])
    count = left.size
    if any(np.ndim(array) == 0 or len(array) != count for array in arrays.values()) or left.ndim != 1 or count == 0:
        raise ScigoFormatError("The columns of a tree are of different lengths.")
    depth = _depth(left, right)
    inner = left >= 0
    if np.any((feature[inner] < 0) | (feature[inner] >= n_features)):
        raise ScigoFormatError(f"A tree compares features that are none of {n_features}.")
    value = np.asarray(arrays["value"], dtype=float)
    if value.size == 0 or value.size % count:
        raise ScigoFormatError(f"A tree of {count} nodes has {value.size} values.")
    value = value.reshape(count, 1 if classes is not None else value.size // count, -1)
    if classes is not None and value.shape[2] != len(classes):
        raise ScigoFormatError(f"A tree has values of {value.shape[2]} classes, not {len(classes)}.")
    if classes is not None and _wants_parts():
        total = value.sum(axis=2, keepdims=True)
        value = np.divide(value, total, out=value, where=total != 0)
    nodes = np.zeros(count, dtype=NODE_DTYPE)
    nodes["left_child"], nodes["right_child"] = left, right
    for key in NODES:
        if key in arrays:
            nodes[key] = feature if key == "feature" else arrays[key]
    tree = Tree(n_features, np.full(value.shape[1], value.shape[2], dtype=np.intp), value.shape[1])
    tree.__setstate__({"max_depth": depth, "node_count": count, "nodes": nodes, "values": np.ascontiguousarray(value)})
    return tree


def _whole(key, values):
    """Returns whole numbers, which scikit-learn uses as indices without looking at them."""
    values = np.asarray(values)
    if values.dtype.kind not in "iu" and not (values.dtype.kind == "f" and np.all(np.isfinite(values)) and np.all(values == np.floor(values))):
        raise ScigoFormatError(f"A tree has numbers in {key} that are not whole.")
    return values.astype(np.intp)


def _depth(left, right):
    """Returns the depth of a tree whose nodes each are the child of one before; else there is an error."""
    depths = np.zeros(len(left), dtype=int)
    seen = np.zeros(len(left), dtype=bool)
    seen[0] = True
    for node, children in enumerate(zip(left.tolist(), right.tolist())):
        if children == (-1, -1):
            continue
        for child in children:
            if not node < child < len(left) or seen[child]:
                raise ScigoFormatError(f"Node {node} of a tree has the child {child}.")
            seen[child], depths[child] = True, depths[node] + 1
    if not seen.all():
        raise ScigoFormatError("A tree has nodes that no other leads to.")
    return int(depths.max())


def _wants_parts():
    """Whether this scikit-learn keeps parts of 1 where there were weights of classes."""
    import sklearn

    return tuple(int(part) for part in sklearn.__version__.split(".")[:2]) >= (1, 3)
