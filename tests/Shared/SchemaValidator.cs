namespace Scigo.Tests.Shared;

/// <summary>Python's jsonschema, which judges both schemas and documents.</summary>
static class SchemaValidator
{
    // Each document of a schema has the schema's name, a dot and a number. What is to be refused ends with .bad.json.
    const string Script = """
        import glob, json, sys
        from jsonschema import Draft202012Validator as Validator
        count = 0
        for path in sorted(glob.glob(sys.argv[1] + '/*.schema')):
            schema = json.load(open(path, encoding='utf-8'))
            Validator.check_schema(schema)
            validator = Validator(schema)
            for document in sorted(glob.glob(glob.escape(path[:-7]) + '.*.json')):
                errors = [e.json_path + ': ' + e.message for e in validator.iter_errors(json.load(open(document, encoding='utf-8')))]
                if bool(errors) != document.endswith('.bad.json'):
                    print(document, errors or 'was accepted')
                count += 1
        print(count, 'documents')
        """;

    /// <summary>Judges all documents of a folder by the schemas in it; returns what is not as it should be, and how many there are.</summary>
    public static string Judge(string folder) => ExternalTool.Run([], ExternalTool.Python, "-c", Script, folder).Output.Trim();
}
