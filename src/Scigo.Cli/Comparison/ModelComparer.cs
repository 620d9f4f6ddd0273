using Scigo.Schema;

namespace Scigo.Cli.Comparison;

/// <summary>Compares two models member by member.</summary>
sealed class ModelComparer(double tolerance)
{
    readonly ModelDifferences found = new();

    internal static ModelDifferences Compare(ModelDocument a, ModelDocument b, double tolerance)
    {
        var comparer = new ModelComparer(tolerance);
        comparer.Schemas(a, b);
        comparer.Values("", a.Parameters, b.Parameters);
        return comparer.found;
    }

    void Schemas(ModelDocument a, ModelDocument b)
    {
        if (a.WireName != b.WireName)
            found.Schema.Add(new("model", a.WireName, b.WireName));
        if (a.Schemas.Count == 0 || b.Schemas.Count == 0)
            return;
        // What polymorphic members hold is told by the values: files list only the models that they hold.
        var others = b.Schemas.ToDictionary(static s => s.WireName);
        foreach (var schema in a.Schemas)
        {
            if (others.TryGetValue(schema.WireName, out var other))
                Schema(schema, other);
        }
    }

    void Schema(ModelSchema a, ModelSchema b)
    {
        if (a.Version != b.Version)
            found.Schema.Add(new($"{a.WireName} version", $"{a.Version}", $"{b.Version}"));
        var (mine, theirs) = (a.Members.ToDictionary(static m => m.Id), b.Members.ToDictionary(static m => m.Id));
        foreach (var id in mine.Keys.Union(theirs.Keys).Order())
        {
            var (left, right) = (mine.GetValueOrDefault(id), theirs.GetValueOrDefault(id));
            if (Text(left) != Text(right))
                found.Schema.Add(new($"{a.WireName} member {id}", Text(left), Text(right)));
        }
    }

    static string? Text(SchemaMember? member) => member is null ? null : $"{member.Name}: {member.Type}";

    void Values(string path, DocumentValue? a, DocumentValue? b)
    {
        switch (a, b)
        {
            case (DocumentValue.Members { Model: { } left }, DocumentValue.Members { Model: { } right }) when left.Type == right.Type:
                Values(path, left.Params, right.Params);
                break;
            case (DocumentValue.Members { Model: { } left }, DocumentValue.Members { Model: { } right }):
                found.Compared++;
                found.Values.Add(new(path, left.Type, right.Type));
                break;
            case (DocumentValue.Members left, DocumentValue.Members right):
                foreach (var name in left.Values.Keys.Union(right.Values.Keys))
                    Values(path.Length == 0 ? name : $"{path}.{name}", left.Values.GetValueOrDefault(name), right.Values.GetValueOrDefault(name));
                break;
            case (DocumentValue.Numbers left, DocumentValue.Numbers right):
                Numbers(path, left, right);
                break;
            case (DocumentValue.Items left, DocumentValue.Items right):
                for (var i = 0; i < Math.Max(left.Values.Count, right.Values.Count); i++)
                    Values($"{path}[{i}]", left.Values.ElementAtOrDefault(i), right.Values.ElementAtOrDefault(i));
                break;
            case (DocumentValue.Scalar left, DocumentValue.Scalar right):
                Scalars(path, left, right);
                break;
            default:
                found.Compared++;
                found.Values.Add(new(path, Text(a), Text(b)));
                break;
        }
    }

    void Scalars(string path, DocumentValue.Scalar a, DocumentValue.Scalar b)
    {
        found.Compared++;
        if (a is { Number: { } left } && b is { Number: { } right })
        {
            var difference = Difference(left, right);
            found.Largest = Math.Max(found.Largest, difference);
            if (difference > tolerance)
                found.Values.Add(new(path, a.Text, b.Text, difference));
        }
        else if (a.Text != b.Text)
        {
            found.Values.Add(new(path, a.Text, b.Text));
        }
    }

    void Numbers(string path, DocumentValue.Numbers a, DocumentValue.Numbers b)
    {
        found.Compared++;
        if (!a.Shape.AsSpan().SequenceEqual(b.Shape))
        {
            found.Arrays.Add(new(path, a.Shape, b.Shape));
            return;
        }
        var (largest, at, count) = (0.0, 0, 0L);
        for (var i = 0; i < a.Data.Length; i++)
        {
            var difference = Difference(a.Data[i], b.Data[i]);
            if (difference > tolerance)
                count++;
            if (difference > largest)
                (largest, at) = (difference, i);
        }
        found.Largest = Math.Max(found.Largest, largest);
        if (count > 0)
            found.Arrays.Add(new(path, a.Shape, b.Shape, largest, Position(at, a.Shape), count));
    }

    // NaN is NaN, and an infinity itself; from everything else they are infinitely far. 0 and -0 are the same.
    static double Difference(double a, double b)
    {
        if (a.Equals(b) || a == b)
            return 0;
        var difference = Math.Abs(a - b);
        return double.IsNaN(difference) ? double.PositiveInfinity : difference;
    }

    static int[] Position(int index, int[] shape)
    {
        var position = new int[shape.Length];
        for (var dimension = shape.Length - 1; dimension >= 0; dimension--)
            (index, position[dimension]) = Math.DivRem(index, shape[dimension]);
        return position;
    }

    static string? Text(DocumentValue? value) => value switch
    {
        null => null,
        DocumentValue.Scalar scalar => scalar.Text,
        DocumentValue.Numbers numbers => $"numbers [{string.Join(", ", numbers.Shape)}]",
        DocumentValue.Items items => $"list of {items.Values.Count}",
        _ => "an object",
    };
}
