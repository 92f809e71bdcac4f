using Nenuphar.Cases;
using Nenuphar.Context;

namespace Nenuphar.Values;

/// <summary>All readers of values, in the order in which they may claim words: TNM before quantities, quantities before dates.</summary>
public static class Readers
{
    public static List<Statement> Read(Page page)
    {
        var statements = new List<Statement>();
        TnmReader.Read(page, statements);
        ProliferationReader.Read(page, statements);
        MitosisReader.Read(page, statements);
        StageReader.Read(page, statements);
        GradeReader.Read(page, statements);
        ScaleReader.Read(page, statements);
        IhcReader.Read(page, statements);
        LabReader.Read(page, statements);
        LabDisorders.Read(page, statements);
        SizeReader.Read(page, statements);
        MolecularReader.Read(page, statements);
        MetastasisReader.Read(page, statements);
        PositiveNodes.Read(page, statements);
        return statements;
    }
}
