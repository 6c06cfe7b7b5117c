using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using Site.Theme;

namespace Site.Output;

// The frames of a component are public, but meant for renderers alone: this is one.
#pragma warning disable BL0006

/// <summary>
/// Writes components of the theme as HTML, each once. The framework's own renderer also keeps them, to compare them with what
/// they become later; pages have no later. What it writes is the same, to the byte.
/// </summary>
internal sealed class MarkupWriter
{
    /// <summary>Writes text between tags and in attributes. Without a range of its own it writes é as &#xE9;.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly HashSet<string> Empty = new(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"], StringComparer.OrdinalIgnoreCase);

    private readonly StringBuilder html = new();
    private readonly Stack<RenderTreeBuilder> free = [];

    /// <summary>The HTML of a component.</summary>
    public string Of([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type component, Dictionary<string, object?> parameters)
    {
        html.Clear();
        Component(component, parameters);
        return html.ToString();
    }

    private void Component([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type type, Dictionary<string, object?> parameters)
    {
        var component = (ThemeComponent)Activator.CreateInstance(type)!;
        ParameterView.FromDictionary(parameters).SetParameterProperties(component);
        var builder = free.TryPop(out var cleared) ? cleared : new RenderTreeBuilder();
        component.Build(builder);
        var frames = builder.GetFrames();
        All(frames.Array.AsSpan(0, frames.Count));
        builder.Clear();
        free.Push(builder);
    }

    private void All(ReadOnlySpan<RenderTreeFrame> frames)
    {
        while (frames.Length > 0)
        {
            var length = LengthOf(frames[0]);
            One(frames[0], frames[1..length]);
            frames = frames[length..];
        }
    }

    private static int LengthOf(in RenderTreeFrame frame) => frame.FrameType switch
    {
        RenderTreeFrameType.Element => frame.ElementSubtreeLength,
        RenderTreeFrameType.Component => frame.ComponentSubtreeLength,
        RenderTreeFrameType.Region => frame.RegionSubtreeLength,
        _ => 1,
    };

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The whole theme is kept: Site.csproj, TrimmerRootAssembly.")]
    private void One(in RenderTreeFrame frame, ReadOnlySpan<RenderTreeFrame> within)
    {
        switch (frame.FrameType)
        {
            case RenderTreeFrameType.Text: html.Append(Encoder.Encode(frame.TextContent)); break;
            case RenderTreeFrameType.Markup: html.Append(frame.MarkupContent); break;
            case RenderTreeFrameType.Region: All(within); break;
            case RenderTreeFrameType.Element: Element(frame.ElementName, within); break;
            case RenderTreeFrameType.Component: Component(frame.ComponentType, Parameters(within)); break;
            default: throw new NotSupportedException($"A component of the theme uses {frame.FrameType}.");
        }
    }

    private void Element(string name, ReadOnlySpan<RenderTreeFrame> within)
    {
        html.Append('<').Append(name);
        for (; within.Length > 0 && within[0].FrameType == RenderTreeFrameType.Attribute; within = within[1..])
            Attribute(within[0].AttributeName, within[0].AttributeValue);
        if (within.Length == 0 && Empty.Contains(name))
        {
            html.Append(" />");
            return;
        }

        html.Append('>');
        All(within);
        html.Append("</").Append(name).Append('>');
    }

    // One that is false has no frame.
    private void Attribute(string name, object value)
    {
        html.Append(' ').Append(name);
        if (value is string text) html.Append("=\"").Append(Encoder.Encode(text)).Append('"');
    }

    private static Dictionary<string, object?> Parameters(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var parameters = new Dictionary<string, object?>(frames.Length, StringComparer.Ordinal);
        foreach (ref readonly var frame in frames) parameters[frame.AttributeName] = frame.AttributeValue;
        return parameters;
    }
}
