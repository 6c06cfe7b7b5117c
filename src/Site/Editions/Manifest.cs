using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Site.Model;
using Site.Model.Pages;
using Site.Output;

namespace Site.Editions;

/// <summary>
/// manifest.json: every other file of a site with its size and its SHA-256, so that anybody can see whether what is online
/// is what was built. It says when nothing, so that the same input gives the same bytes.
/// </summary>
/// <param name="Peildatum">The date the content speaks of.</param>
/// <param name="Program">What made it.</param>
/// <param name="Files">The files, sorted by path.</param>
public sealed record Manifest(DateOnly Peildatum, string Program, IReadOnlyList<ManifestFile> Files)
{
    private static readonly ManifestForm _form = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    /// <summary>This program.</summary>
    public static string Maker { get; } = "Missieoverzicht " + typeof(Manifest).Assembly.GetName().Version?.ToString(3);

    /// <summary>That of these files.</summary>
    /// <param name="files">All files of a site or an edition but this one.</param>
    /// <param name="website">What they were made of.</param>
    public static Manifest Of(IEnumerable<OutputFile> files, Website website)
    {
        ArgumentNullException.ThrowIfNull(website);
        var moved = website.Redirects.ToDictionary(redirect => redirect.From, redirect => redirect.To.Value);
        return new Manifest(website.Settings.Peildatum, Maker,
        [
            .. files
                .EachAtOnce(file => new ManifestFile(file.Path.File, file.Bytes.LongLength, HashOf(file.Bytes), moved.GetValueOrDefault(file.Path)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ]);
    }

    /// <summary>The file it is kept in.</summary>
    public OutputFile File() => new(Paths.Manifest, [.. JsonSerializer.SerializeToUtf8Bytes(this, _form.Manifest), (byte)'\n']);

    /// <summary>Reads one; null when it is none, or names a path that could lead out of its folder.</summary>
    public static Manifest? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var read = JsonSerializer.Deserialize(json.StartsWith(Mark) ? json[Mark.Length..] : json, _form.Manifest);
            return read?.Files.All(file => file is { Bytes: >= 0 } && SafePath.Is(file.Path)) is true && SafePath.AreDistinct(read.Files.Select(file => file.Path)) ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>As it is written in a manifest.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <inheritdoc cref="HashOf(ReadOnlySpan{byte})" />
    public static string HashOf(Stream content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];
}

/// <summary>A file of a site.</summary>
/// <param name="Path">Its path below the root, with forward slashes.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its hash, in small hexadecimal letters.</param>
/// <param name="RedirectsTo">Where a host may send a visitor instead of this page; null at pages that have not moved.</param>
public sealed record ManifestFile(string Path, long Bytes, string Sha256, string? RedirectsTo = null);

/// <summary>How a manifest is written and read, made by the compiler: a program compiled beforehand can make nothing itself.</summary>
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestForm : JsonSerializerContext;
