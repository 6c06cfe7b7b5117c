namespace Site.Tests.Preview;

/// <summary>What programs do to a folder while somebody writes in it.</summary>
public sealed class EditorHabitsTests : IAsyncLifetime
{
    private PreviewRun _run = null!;
    private EventReader _events = null!;
    private EventReader.Seen _now = null!;

    private string File => _run.Root.Below("input", "text.md");

    public async ValueTask InitializeAsync()
    {
        _run = await PreviewRun.StartAsync("eerste");
        _events = await EventReader.OpenAsync(_run.Client);
        _now = await _events.NextAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _events.Dispose();
        await _run.DisposeAsync();
    }

    [Fact]
    public async Task Vim_writes_a_test_file_moves_the_old_one_aside_and_writes_anew()
    {
        _run.Root.Write("input/4913", "");
        System.IO.File.Delete(_run.Root.Below("input", "4913"));
        _run.Root.Write("input/.text.md.swp", "b0VIM");
        System.IO.File.Move(File, File + "~");
        _run.Save("uit vim");
        System.IO.File.Delete(File + "~");

        await ShowsAsync("uit vim");
    }

    [Fact]
    public async Task Emacs_leaves_a_lock_a_backup_and_an_autosave()
    {
        System.IO.File.CreateSymbolicLink(_run.Root.Below("input", ".#text.md"), "iemand@computer.123");
        _run.Root.Write("input/#text.md#", "half");
        _run.Root.Write("input/text.md~", "oud");
        _run.Save("uit emacs");

        await ShowsAsync("uit emacs");
    }

    [Theory]
    [InlineData("~$text.md")]
    [InlineData(".~lock.text.md#")]
    [InlineData("~WRL0001.tmp")]
    public async Task Office_programs_lock_the_file_and_replace_it(string leftover)
    {
        _run.Root.Write("input/" + leftover, "slot");
        System.IO.File.Move(_run.Root.Write("input/~WRD0000.tmp", "uit Word"), File, overwrite: true);
        System.IO.File.Delete(_run.Root.Below("input", leftover));

        await ShowsAsync("uit Word");
    }

    [Fact]
    public async Task Code_moves_a_finished_file_over_the_old_one()
    {
        System.IO.File.Move(_run.Root.Write("input/text.md.vsctmp", "uit Code"), File, overwrite: true);

        await ShowsAsync("uit Code");
    }

    [Fact]
    public async Task A_file_that_is_half_saved_is_no_mistake()
    {
        for (var save = 0; save < 20; save++)
        {
            _run.Save("");
            _run.Save("fout nog niet af");
            _run.Save($"versie {save}");
        }

        await ShowsAsync("versie 19");
    }

    [Fact]
    public async Task A_renamed_file_is_missed_and_found_again()
    {
        System.IO.File.Move(File, _run.Root.Below("input", "anders.md"));
        await UntilAsync(seen => seen.Messages.Count > 0);

        System.IO.File.Move(_run.Root.Below("input", "anders.md"), File);
        await UntilAsync(seen => seen.Messages.Count == 0);
        await ShowsAsync("eerste");
    }

    [Fact]
    public async Task The_input_folder_is_moved_away_and_put_back()
    {
        for (var time = 0; time < 2; time++)
        {
            Directory.Move(_run.Root.Below("input"), _run.Root.Below("weg"));
            await UntilAsync(seen => seen.Messages.Count > 0);
            Assert.Contains("eerste", await _run.PageAsync(), StringComparison.Ordinal);

            Directory.Move(_run.Root.Below("weg"), _run.Root.Below("input"));
            await UntilAsync(seen => seen.Messages.Count == 0);
        }
        _run.Save("weer terug");

        await ShowsAsync("weer terug");
    }

    [Fact]
    public async Task Another_folder_comes_in_the_place_of_the_input()
    {
        _run.Root.Write("nieuw/text.md", "uit de nieuwe map");
        Directory.Move(_run.Root.Below("input"), _run.Root.Below("oud"));
        Directory.Move(_run.Root.Below("nieuw"), _run.Root.Below("input"));
        await ShowsAsync("uit de nieuwe map");

        _run.Save("nog nieuwer");
        await ShowsAsync("nog nieuwer");
    }

    private async Task ShowsAsync(string text)
    {
        while (!(await _run.PageAsync()).Contains(text, StringComparison.Ordinal)) _now = await _events.NextAsync();
        while (_now.Messages.Count > 0) _now = await _events.NextAsync();
    }

    private async Task UntilAsync(Func<EventReader.Seen, bool> holds)
    {
        do _now = await _events.NextAsync();
        while (!holds(_now));
    }
}
