// The smallest program that checks: commands follow.
var result = await Site.Build.RunAsync(new Site.BuildRequest(args is ["check", "--input", var folder] ? folder : "input", null), default);
foreach (var problem in result.Problems)
    Console.WriteLine($"{problem.Where.File}:{problem.Where.Line}:{problem.Where.Column}: {problem.Message} {problem.Mend} [gelezen: {problem.Read}] [toegestaan: {problem.Allowed}] [bedoelde u: {problem.Nearest}]");
return result.Problems.Count > 0 ? 1 : 0;
