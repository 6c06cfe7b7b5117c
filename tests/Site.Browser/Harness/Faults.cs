namespace Site.Browser.Harness;

/// <summary>Asserts on a list of faults and shows every one in full.</summary>
public static class Faults
{
    public static void None(IEnumerable<string> faults)
    {
        var found = faults.ToList();
        Assert.True(found.Count == 0, $"{found.Count} found:\n{string.Join("\n", found)}");
    }
}
