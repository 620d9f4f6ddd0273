using Acme.Support;

namespace Acme.Sections;

static class Parameters
{
    public static void Run()
    {
        // <snippet parameters>
        var model = new Pipeline(("scaler", new StandardScaler()), ("regression", new LinearRegression()));
        model.SetParams(("scaler__with_std", false), ("regression__fit_intercept", true));

        ParamSet chosen = model.GetParams();
        bool withStd = chosen["scaler__with_std"].AsBoolean();
        // </snippet>

        Check.That(!withStd && chosen["regression__fit_intercept"].AsBoolean());

        var forecast = Examples.Forecast();

        // <snippet clone>
        var unfitted = new Forecast().SetParams(forecast.GetParams()); // the hyperparameters alone
        ParamSet learnt = forecast.GetParams(ParamKind.Fitted); // level, errors
        // </snippet>

        Check.That(unfitted.Alpha == forecast.Alpha && unfitted.Level == 0 && learnt["level"].AsDouble() == forecast.Level);

        // <snippet typo>
        try
        {
            forecast.SetParams(("alhpa", 0.1));
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message);
        }
        // </snippet>
        try
        {
            forecast.SetParams(("alpha", "high"));
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message);
        }
        Check.That(forecast.Alpha == 0.5);
    }
}
