namespace Acme;

// The part of the class that the framework knows nothing of: each arm's rewards and failures, on top of the prior.
partial class ThompsonBandit
{
    public void Fit(int nArms, params ReadOnlySpan<(int Arm, bool Rewarded)> pulls)
    {
        var (alpha, beta) = (new double[nArms], new double[nArms]);
        Array.Fill(alpha, Prior);
        Array.Fill(beta, Prior);
        foreach (var (arm, rewarded) in pulls)
            (rewarded ? alpha : beta)[arm]++;
        (Alpha, Beta) = (alpha, beta);
    }

    public double Mean(int arm) => Alpha[arm] / (Alpha[arm] + Beta[arm]);
}
