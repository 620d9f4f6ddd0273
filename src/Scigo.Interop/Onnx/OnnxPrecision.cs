namespace Scigo.Interop.Onnx;

/// <summary>The numbers that an exported graph computes with.</summary>
public enum OnnxPrecision
{
    /// <summary>double: ONNX's standard operators, which agree with the model to the last digits.</summary>
    Float64,

    /// <summary>float: the operators of <c>ai.onnx.ml</c> where there is one, as other exporters write; smaller and faster.</summary>
    Float32,
}
