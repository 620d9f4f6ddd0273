namespace Scigo.Models;

/// <summary>
/// The minimum of a smooth convex function: L-BFGS, Liu and Nocedal, <i>On the Limited Memory BFGS Method for Large Scale
/// Optimization</i>, 1989, with a line search for the weak Wolfe conditions by doubling and halving (Lewis and Overton, <i>Nonsmooth
/// Optimization via Quasi-Newton Methods</i>, 2013).
/// </summary>
static class LimitedMemoryBfgs
{
    // The usual numbers: pairs remembered, least decrease and curvature of a step, halvings of a step.
    const int Memory = 10;
    const double Decrease = 1e-4;
    const double Curvature = 0.9;
    const int MaxTrials = 60;

    /// <summary>The function's value at a point; writes its gradient there.</summary>
    internal delegate double Objective(ReadOnlySpan<double> point, Span<double> gradient);

    /// <summary>
    /// Improves a point in place until no derivative is above <paramref name="tol"/>, the iterations run out, or rounding hides what
    /// is left to gain.
    /// </summary>
    /// <returns>The number of iterations.</returns>
    /// <exception cref="ArithmeticException">The objective or its gradient is not finite.</exception>
    internal static int Minimise(Objective objective, double[] point, int maxIter, double tol)
    {
        var steps = new Queue<Step>();
        var gradient = new double[point.Length];
        var value = objective(point, gradient);
        for (var iteration = 0; iteration < maxIter; iteration++)
        {
            if (!double.IsFinite(value) || !double.IsFinite(VectorMath.Dot(gradient, gradient)))
                throw new ArithmeticException("The objective exceeds the range of a double: scale x.");
            if (Largest(gradient) <= tol)
                return iteration;
            var direction = Direction(steps, gradient);
            // Without a step to learn the scale from, the first is of length 1 at most.
            var length = steps.Count == 0 ? Math.Min(1, 1 / Math.Sqrt(VectorMath.Dot(gradient, gradient))) : 1;
            if (Search(objective, point, value, gradient, direction, length) is not { } found)
                return iteration;
            Remember(steps, point, gradient, found);
            found.Point.CopyTo(point, 0);
            (value, gradient) = (found.Value, found.Gradient);
        }
        return maxIter;
    }

    // The two loops over the steps remembered.
    static double[] Direction(Queue<Step> steps, double[] gradient)
    {
        var direction = Array.ConvertAll(gradient, g => -g);
        var parts = new double[steps.Count];
        var all = steps.ToArray();
        for (var i = all.Length - 1; i >= 0; i--)
        {
            parts[i] = VectorMath.Dot(all[i].Move, direction) / all[i].Product;
            VectorMath.AddMultiple(direction, all[i].Change, -parts[i]);
        }
        if (all is [.., var last])
        {
            var scale = last.Product / VectorMath.Dot(last.Change, last.Change);
            foreach (ref var d in direction.AsSpan())
                d *= scale;
        }
        for (var i = 0; i < all.Length; i++)
            VectorMath.AddMultiple(direction, all[i].Move, parts[i] - VectorMath.Dot(all[i].Change, direction) / all[i].Product);
        return direction;
    }

    // Null where no step along the direction is seen to decrease the value: what is left is below rounding.
    static Trial? Search(Objective objective, double[] point, double value, double[] gradient, double[] direction, double length)
    {
        var slope = VectorMath.Dot(gradient, direction);
        var (shortest, longest) = (0.0, double.PositiveInfinity);
        for (var trial = 0; trial < MaxTrials; trial++)
        {
            var next = point.AsSpan().ToArray();
            VectorMath.AddMultiple(next, direction, length);
            var nextGradient = new double[point.Length];
            var nextValue = objective(next, nextGradient);
            if (!(nextValue <= value + Decrease * length * slope))
                longest = length;
            else if (VectorMath.Dot(nextGradient, direction) < Curvature * slope)
                shortest = length;
            else
                return new(next, nextValue, nextGradient);
            length = double.IsInfinity(longest) ? 2 * length : (shortest + longest) / 2;
        }
        return null;
    }

    static void Remember(Queue<Step> steps, double[] point, double[] gradient, Trial found)
    {
        var (move, change) = (found.Point.AsSpan().ToArray(), found.Gradient.AsSpan().ToArray());
        VectorMath.AddMultiple(move, point, -1);
        VectorMath.AddMultiple(change, gradient, -1);
        var product = VectorMath.Dot(move, change);
        if (!(product > 0))
            return;
        if (steps.Count == Memory)
            steps.Dequeue();
        steps.Enqueue(new(move, change, product));
    }

    static double Largest(double[] gradient)
    {
        var largest = 0.0;
        foreach (var g in gradient)
            largest = Math.Max(largest, Math.Abs(g));
        return largest;
    }

    readonly record struct Step(double[] Move, double[] Change, double Product);

    readonly record struct Trial(double[] Point, double Value, double[] Gradient);
}
