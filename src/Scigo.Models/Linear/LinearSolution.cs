namespace Scigo.Models;

/// <summary>What a linear model learns.</summary>
/// <param name="Coefficients">The coefficients of each output one after the other.</param>
/// <param name="Intercepts">The intercept of each output.</param>
readonly record struct LinearSolution(double[] Coefficients, double[] Intercepts);
