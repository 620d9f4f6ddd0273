using System.Globalization;
using System.Text;

namespace Scigo;

public readonly partial struct ParamValue
{
    /// <summary>Returns the value for people to read, much as JSON and the same in every culture: <c>0.5</c>, <c>"l2"</c>,
    /// <c>[1, 2]</c>, <c>{"tol": 0.001}</c>. Arrays and bytes that would be long appear as <c>double[1000, 4]</c>, a model as its own
    /// <c>ToString</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        ParamText.Append(text, this);
        return text.ToString();
    }

    /// <summary>Returns what an error message calls the value: <c>the string "abc"</c>.</summary>
    internal string Describe() => kind switch
    {
        ParamValueKind.Boolean => $"the boolean {this}",
        ParamValueKind.Integer => $"the integer {this}",
        ParamValueKind.Float => $"the number {this}",
        ParamValueKind.String => $"the string {ParamText.Quote(ParamText.Shorten((string)reference!))}",
        ParamValueKind.Bytes => $"the bytes {reference}",
        ParamValueKind.Array => $"the array {reference}",
        ParamValueKind.List => $"a list of length {((ParamValue[])reference!).Length}",
        ParamValueKind.Map => $"a map of {((ParamSet)reference!).Count} entries",
        ParamValueKind.Model => $"the model {reference}",
        _ => "null",
    };

    internal string NumberText => kind == ParamValueKind.Float ? ParamText.Of(Float)
        : negative ? unchecked((long)bits).ToString(CultureInfo.InvariantCulture)
        : bits.ToString(CultureInfo.InvariantCulture);
}
