namespace Site.Commands;

/// <summary>The command line asks for something that cannot be. The message is one Dutch sentence.</summary>
public sealed class WrongUseException : Exception
{
    public WrongUseException() { }

    public WrongUseException(string message) : base(message) { }

    public WrongUseException(string message, Exception inner) : base(message, inner) { }
}
