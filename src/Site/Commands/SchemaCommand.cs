using System.CommandLine;
using Site.Authoring;
using Site.Input;
using Site.Text;

namespace Site.Commands;

/// <summary>Writes what editors' programs need to complete and check the keys.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", AuthoringText.Schema) { Values.Input };
        command.SetAction(asked =>
        {
            var input = Values.InputFolder(asked);
            var changed = EditorFiles.Write(InputFolder.Read(input), FolderBeside(input));
            terminal.Say(AuthoringText.SchemaWritten(changed, Terminal.Shown(FolderBeside(input))));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Brings the files up to date where they are kept.</summary>
    public static void Refresh(string input)
    {
        if (Directory.Exists(FolderBeside(input))) EditorFiles.Write(InputFolder.Read(input), FolderBeside(input));
    }

    private static string FolderBeside(string input) =>
        Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(input))) ?? input, EditorFiles.Folder);
}
