#pragma warning disable IDE0130 // The compiler wants this type here to compile records for .NET Standard 2.0.
namespace System.Runtime.CompilerServices;

static class IsExternalInit;
