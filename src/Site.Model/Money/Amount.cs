namespace Site.Model.Money;

/// <summary>An exact amount in whole euro cents, and with how many decimals of a million it was printed.</summary>
/// <param name="Cents">Whole cents; never floating point.</param>
/// <param name="Decimals">Decimals of a million euros in print: 45,89 has two. It bounds how exact the amount is.</param>
public readonly record struct Amount(long Cents, int Decimals)
{
    /// <summary>Cents in a million euros.</summary>
    public const long CentsPerMillion = 100_000_000;

    /// <summary>The amount in millions of euros, exact.</summary>
    public decimal Millions => (decimal)Cents / CentsPerMillion;

    /// <summary>An amount printed as <paramref name="millions"/> with <paramref name="decimals"/> decimals.</summary>
    public static Amount FromMillions(decimal millions, int decimals) =>
        new(decimal.ToInt64(millions * CentsPerMillion), decimals);

    /// <summary>The exact sum, with the decimals of its most precise part, so that nothing is rounded away in print.</summary>
    public static Amount operator +(Amount left, Amount right) =>
        new(checked(left.Cents + right.Cents), Math.Max(left.Decimals, right.Decimals));

    /// <summary>The sum of both; for languages without operators.</summary>
    public static Amount Add(Amount left, Amount right) => left + right;
}
