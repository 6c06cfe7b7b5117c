using Markdig.Syntax.Inlines;
using Site.Input.Values;
using Site.Model;
using Site.Model.Facts;
using Site.Model.Pages;
using Site.Text;

namespace Site.Input.Text;

/// <summary>What a text may point to: sources, pages by their file, images, addresses elsewhere; anything else is a problem.</summary>
public sealed class Targets(SitePath page, Reading reading)
{
    private readonly FileLinks _files = new(reading);

    /// <summary>The citations in a marker.</summary>
    public IReadOnlyList<Citation> Citations(CitationInline marker, InputPlace where)
    {
        var ids = marker.Content.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (marker.HasEnd && ids.Length > 0)
        {
            foreach (var id in ids.Select(id => id.TrimStart('@')))
                if (reading.Registers.Sources.Moment(id.Split(',')[0].Trim()) is { } moment && !reading.View.ShowsAll)
                    reading.Problems.Add(WrongEmbargo.CitedInPublicText(where, id, moment));
            return CitationText.ReadMany([.. ids.Select(id => new Scalar(id.TrimStart('@'), where))], reading);
        }

        reading.Problems.Add(WrongText.NotACitation(where, "[@" + marker.Content + (marker.HasEnd ? "]" : "")));
        return [];
    }

    /// <summary>The address of a link to one of our own files; null for a link to elsewhere, or with a problem.</summary>
    public ProseAddress? Resolve(LinkInline link, InputPlace where)
    {
        var url = link.Url ?? "";
        if (link.IsImage) return Image(link, url, where);
        if (url.StartsWith('#')) return new ProseAddress(page, url[1..]);
        if (!IsElsewhere(url)) return File(url, where);
        CheckElsewhere(url, where);
        return null;
    }

    /// <summary>An address elsewhere must be safe to follow: https or e-mail.</summary>
    public void CheckElsewhere(string url, InputPlace where)
    {
        var mail = url.StartsWith("mailto:", StringComparison.Ordinal) && AddressText.IsMail(url[7..]);
        if (AddressText.ParseLink(url) is null && !mail) reading.Problems.Add(WrongText.BadScheme(where, url));
    }

    private ProseAddress? Image(LinkInline link, string url, InputPlace where)
    {
        if (string.IsNullOrWhiteSpace(MarkdownText.PlainText(link))) reading.Problems.Add(WrongText.NoAltText(where, url));
        if (_files.Picture(url) is { } path) return new ProseAddress(path, null);
        reading.Problems.Add(WrongText.NoImage(where, url, _files.Pictures));
        return null;
    }

    private ProseAddress? File(string url, InputPlace where)
    {
        var cut = url.IndexOf('#', StringComparison.Ordinal);
        var (file, anchor) = cut < 0 ? (url, null) : (url[..cut], url[(cut + 1)..]);
        if (_files.Find(file) is { } path) return new ProseAddress(path, anchor);
        reading.Problems.Add(_files.Moment(file) is { } moment
            ? WrongEmbargo.LinkedInPublicText(where, url, moment)
            : WrongText.DeadLink(where, url, _files.Texts));
        return null;
    }

    /// <summary>Whether it has a scheme, or a host without one.</summary>
    private static bool IsElsewhere(string url) =>
        url.StartsWith("//", StringComparison.Ordinal) || url.Split('/', '#', '?')[0].Contains(':', StringComparison.Ordinal);
}
