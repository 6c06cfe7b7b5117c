using Site.Text;

namespace Site.Commands;

/// <summary>Asks for what the command line does not give. Plain lines of text, so that a screen reader reads them out as they are.</summary>
internal sealed class Questions(Terminal terminal, CancellationToken stop)
{
    /// <summary>What was given, or else the answer; empty when it may be left out and was.</summary>
    /// <param name="question">What to ask.</param>
    /// <param name="given">What stood on the command line.</param>
    /// <param name="wrong">Says in one sentence what is wrong with a value; null when it is right.</param>
    public async Task<string> AskAsync(Question question, string? given, Func<string, string?> wrong)
    {
        string? Wrong(string value) => value.Length == 0 && question.Required ? NewText.Empty(question.Words) : wrong(value);
        if (given is not null)
            return Wrong(given.Trim()) is { } sentence ? throw new WrongUseException(sentence) : given.Trim();
        if (terminal.In is null)
            return question.Required ? throw new WrongUseException(NewText.Missing(question.Option, question.Words)) : "";
        terminal.Say(NewText.Ask(question.Words, question.Required, question.Choices));
        while (true)
        {
            var answer = await AnswerAsync();
            if (answer.Length == 0 && !question.Required) return "";
            if (Wrong(answer) is not { } sentence) return answer;
            terminal.Say(sentence);
        }
    }

    /// <summary>A line; the end of the input stops the command, as Ctrl+C does.</summary>
    private async Task<string> AnswerAsync()
    {
        await terminal.Out.WriteAsync(NewText.Prompt.AsMemory(), stop);
        await terminal.Out.FlushAsync(stop);
        var line = await Task.Run(terminal.In!.ReadLine, stop).WaitAsync(stop);
        return line?.Trim() ?? throw new OperationCanceledException(stop);
    }
}

/// <summary>Something to ask.</summary>
/// <param name="Option">The option that gives it on the command line.</param>
/// <param name="Words">Its label and hint.</param>
/// <param name="Required">Whether an empty answer will not do.</param>
/// <param name="Choices">What there is to choose from; none when anything may be typed.</param>
internal sealed record Question(string Option, FieldWords Words, bool Required, IReadOnlyList<string> Choices);
