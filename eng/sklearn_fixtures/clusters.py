"""MiniBatchKMeans: another generator cannot draw the same batches, only find clusters as tight."""
import numpy as np
from sklearn import cluster

from .tables import columns, select


def mini_batch_k_means():
    cases = []
    for name, k, parameters in [
            ("iris", 3, {}), ("wine", 3, {}), ("digits", 10, {}), ("digits", 10, dict(batch_size=100)),
            ("diabetes", 4, {}), ("breast_cancer", 4, dict(batch_size=50, max_iter=20))]:
        case = columns(name)
        inertia = [cluster.MiniBatchKMeans(k, random_state=s, n_init=3, **parameters).fit(select(case)).inertia_ for s in range(10)]
        cases.append(dict(name=f"{name}, {k} clusters {parameters}", **case, n_clusters=k, parameters=parameters, inertia=float(np.mean(inertia))))
    return cases


FIXTURES = {"mini_batch_k_means": mini_batch_k_means}
