using System.Globalization;
using Acme;
using Scigo;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// What the class of release 1.0 wrote (Release1/Demand.cs) is read by today's.
var old = Path.Combine(AppContext.BaseDirectory, "Release1", "demand");
// <snippet old>
Demand[] read =
[
    ModelFile.Load<Demand>(old + ".scigo"), // by member id, with the schema that the file carries
    ModelFile.Load<Demand>(old + ".json"), // by name and former name
    ModelFile.Load<Demand>(old + ".pb"), // by member id
    ModelBinary.Deserialize<Demand>(File.ReadAllBytes(old + ".record")), // by the layout that the baseline has for its fingerprint
];
foreach (var demand in read)
    Console.WriteLine($"{string.Join(", ", demand.Weekly)} each week of {demand.Period}; at least {demand.Floor}");
// </snippet>
if (!read.All(static d => d is { Period: 4, Floor: 1 } && d.Weekly.SequenceEqual([12.0, 30.0])))
    return 1;

// A change that would lose such data does not compile.
return ChangedClass.IsRefused() ? 0 : 1;
