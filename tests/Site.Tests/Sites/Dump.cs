using System.Collections;
using System.Globalization;
using System.Text;

namespace Site.Tests.Sites;

/// <summary>A value and all it is made of as text, so that two can be compared and a difference can be seen.</summary>
internal static class Dump
{
    public static string Of(object? value) => Of(value, new HashSet<string>());

    /// <summary>The same without some properties, each named with its type: "Mission.Prose".</summary>
    public static string Of(object? value, IReadOnlySet<string> without)
    {
        var text = new StringBuilder();
        Write(text, value, 0, without);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth, IReadOnlySet<string> without)
    {
        Assert.True(depth < 30, "A record that contains itself cannot be shown.");
        if (value is null or string or Uri || value.GetType().IsPrimitive || value.GetType().IsEnum || value is decimal or DateOnly)
            text.AppendLine(CultureInfo.InvariantCulture, $" {value ?? "null"}");
        else if (value is IEnumerable list) WriteItems(text.AppendLine(), list, depth, without);
        else WriteProperties(text.AppendLine(CultureInfo.InvariantCulture, $" {value.GetType().Name}"), value, depth, without);
    }

    private static void WriteItems(StringBuilder text, IEnumerable list, int depth, IReadOnlySet<string> without)
    {
        foreach (var item in list) Write(text.Append(' ', depth * 2).Append('-'), item, depth + 1, without);
    }

    private static void WriteProperties(StringBuilder text, object value, int depth, IReadOnlySet<string> without)
    {
        foreach (var property in value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0 && !p.GetMethod!.IsStatic))
            if (!without.Contains($"{property.DeclaringType!.Name}.{property.Name}"))
                Write(text.Append(' ', depth * 2).Append(property.Name).Append(':'), property.GetValue(value), depth + 1, without);
    }
}
