namespace Site.Commands;

/// <summary>How problems are told: to read, as Markdown, or as annotations for GitHub.</summary>
internal enum ReportForm
{
    Text,
    Markdown,
    GitHub,
}
