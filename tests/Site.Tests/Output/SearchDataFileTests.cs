using System.Text;
using Site.Model.Pages;
using Site.Output;

namespace Site.Tests.Output;

public class SearchDataFileTests
{
    [Fact]
    public void Holds_the_names_and_texts_of_each_thing_once_and_no_second_name_apart()
    {
        var thing = new IndexedThing("land-bj", ThingKind.Country, "Benin \"é\"", Paths.Search, "land-bj")
        {
            OtherNames = [new OtherName("Dahomey", NameKind.Alias)],
            Texts = ["West-Afrika"],
        };
        var letters = new[]
        {
            new IndexLetter("B", [new IndexName("Benin", NameKind.Own, [thing])]),
            new IndexLetter("D", [new IndexName("Dahomey", NameKind.Alias, [thing])]),
        };

        var file = SearchDataFile.Write(new SearchView(Paths.Search, "Zoeken", "", null, NumberedSources.None, letters));

        Assert.Equal("data/zoeken.js", file.Path.Value);
        Assert.Equal(
            """document.currentScript.data=[{"id":"land-bj","name":"Benin \"é\"","others":["Dahomey"],"texts":["West-Afrika"]}]""" + "\n",
            Encoding.UTF8.GetString(file.Bytes));
    }
}
