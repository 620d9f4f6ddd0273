// Custom FILE: predicts with the model saved in it. Custom --save FILE: saves one.
using Acme;
using Scigo;

if (args is ["--save", var target])
    ModelFile.Save(Line.Of(0.5, 1, 2, 3), target);
else
    Console.WriteLine(ModelFile.Load<Line>(args[0]).Predict([1, 10, 100]));
