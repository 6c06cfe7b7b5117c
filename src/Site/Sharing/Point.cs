namespace Site.Sharing;

/// <summary>A point in an image, in pixels from its upper left corner.</summary>
internal readonly record struct Point(double X, double Y);

/// <summary>A rectangle in an image, in pixels.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;
}

/// <summary>Where a drawing goes: how much larger it becomes, and where its origin lands.</summary>
internal readonly record struct Placing(double Scale, double X, double Y)
{
    public Point Of(double x, double y) => new(X + (x * Scale), Y + (y * Scale));
}
