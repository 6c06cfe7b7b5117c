using Site.Editions;

namespace Site.Input;

/// <summary>What a file in the input folder is for.</summary>
internal enum FileKind
{
    Mission,
    Page,
    Settings,
    Table,
    Picture,
    Edition,
    Stray,
    Other,
}

/// <summary>Tells by its path what a file is for.</summary>
internal static class FileKinds
{
    private static readonly string[] _pictures = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg"];
    private static readonly string[] _documents = [".md", ".markdown", ".txt", ".docx", ".csv", ".xlsx", ".xls", ".ods", ".yml", ".yaml"];

    public static FileKind Of(string path)
    {
        var ending = Path.GetExtension(path);
        return (path.Split('/'), ending) switch
        {
            (["missions", _], ".md") => FileKind.Mission,
            (["pages", _], ".md") => FileKind.Page,
            (["images", _], _) when _pictures.Contains(ending.ToLowerInvariant()) => FileKind.Picture,
            ([EditionArchive.Folder, _], EditionArchive.Ending) => FileKind.Edition,
            ([EditionArchive.Folder, ..], _) => FileKind.Stray,
            _ when path == DataFiles.Settings => FileKind.Settings,
            _ when DataFiles.Paths.Contains(path) => FileKind.Table,
            (["README.md"], _) or (["handboek", _], ".md") => FileKind.Other,
            // Windows takes no notice of dots and spaces at the end of a name.
            _ when _documents.Contains(Path.GetExtension(path.TrimEnd('.', ' ')).ToLowerInvariant()) => FileKind.Stray,
            _ => FileKind.Other,
        };
    }
}
