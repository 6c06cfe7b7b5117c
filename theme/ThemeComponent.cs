using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Site.Theme;

/// <summary>Every component of the theme: it only prints what it is given, so its markup can be asked for at once.</summary>
public abstract class ThemeComponent : ComponentBase
{
    /// <summary>Adds its markup, and the components in it.</summary>
    public void Build(RenderTreeBuilder builder) => BuildRenderTree(builder);
}
