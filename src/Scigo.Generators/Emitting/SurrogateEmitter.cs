using Scigo.Generators.Model;

namespace Scigo.Generators.Emitting;

/// <summary>Emits what makes a surrogate the converter of the type that it stands for, in its assembly and in those that reference it.</summary>
static class SurrogateEmitter
{
    /// <summary>Emits the attribute that other assemblies find the converter by.</summary>
    public static void EmitAttribute(CodeWriter code, ModelSpec model)
    {
        if (!model.IsSurrogate)
            return;
        var unbound = model.TypeParameters.Count == 0
            ? model.Type
            : $"{model.Type.Substring(0, model.Type.IndexOf('<'))}<{new string(',', model.TypeParameters.Count - 1)}>";
        code.Line($"[assembly: global::Scigo.Converter(typeof({unbound}))]");
        code.Line();
    }

    /// <summary>Returns the interface that is added to the model's, with a comma before it.</summary>
    public static string Contract(ModelSpec model) => model.ConvertedType.Length == 0 ? "" : ", " + Converter(model);

    public static void EmitConversions(CodeWriter code, ModelSpec model)
    {
        if (model.ConvertedType.Length == 0)
            return;
        code.Line($"static {model.Type} {Converter(model)}.ToWire({model.ConvertedType} value) => ({model.Type})value;");
        code.Line();
        code.Line($"static {model.ConvertedType} {Converter(model)}.FromWire({model.Type} wire) => ({model.ConvertedType})wire;");
        code.Line();
    }

    static string Converter(ModelSpec model) => $"global::Scigo.IConverter<{model.ConvertedType}, {model.Type}>";
}
