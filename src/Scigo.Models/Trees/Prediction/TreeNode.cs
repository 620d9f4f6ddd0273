namespace Scigo.Models;

/// <summary>
/// A node as predictions walk it. A row goes to <see cref="Left"/>, or to the one after it where its feature is above the threshold;
/// a leaf leads to itself, so that rows which are there already may walk on with others.
/// </summary>
/// <param name="Threshold">The largest float that is no more than the threshold: no float lies between the two. Of a leaf infinity.</param>
/// <param name="Feature">The feature compared.</param>
/// <param name="Left">The left child among the nodes of all trees.</param>
/// <param name="Leaf">Where the values of a leaf begin, or -1.</param>
readonly record struct TreeNode(float Threshold, int Feature, int Left, int Leaf);
