using System.Globalization;
using System.Text;
using Nenuphar.Registry;

namespace Nenuphar.RegistryTrial;

/// <summary>Letters that differ in everything a search or a list asks for. Each holds the word "tumeur".</summary>
internal static class Letters
{
    private static readonly string[] Sites = ["de l'iléon", "du pancréas", "du rectum", "de l'appendice", "de l'estomac", "du duodénum", "bronchique", "du côlon", "du thymus"];
    private static readonly string[] Drugs = ["octréotide LAR 30 mg", "lanréotide 120 mg", "évérolimus 10 mg", "sunitinib 37,5 mg", "capécitabine", "témozolomide"];
    private static readonly string[] Organs = ["hépatiques", "osseuses", "ganglionnaires", "péritonéales"];
    private static readonly string[] Symptoms = ["diarrhée", "flush", "douleurs abdominales", "perte de poids", "hypoglycémies", "asthénie"];
    private static readonly string[] Towns = ["Valmont", "Brumelle", "Tarsac", "Noirval", "Estrée-la-Rive", "Montclos", "Sablières", "Verneuse"];
    private static readonly string[] Names = ["Abelin", "Bastogne", "Carlier", "Delvaux", "Estienne", "Fontaine", "Gaspard", "Hubin", "Istasse", "Jadot", "Kerven", "Lambot", "Marchal", "Nizet", "Orban", "Paquay"];

    public static NewDocument Of(Random random, int number)
    {
        string One(string[] of) => of[random.Next(of.Length)];
        var (age, ki67, year) = (random.Next(25, 88), random.Next(1, 60), random.Next(2010, 2025));
        var name = $"{One(Names)}{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))}";
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{One(Towns)}, le {random.Next(1, 28)}/{random.Next(1, 13):D2}/{year}. Dossier {number}. ");
        text.Append(CultureInfo.InvariantCulture, $"Monsieur {name}, homme de {age} ans, est suivi pour une tumeur neuroendocrine {One(Sites)} de grade {(ki67 < 3 ? 1 : ki67 <= 20 ? 2 : 3)}. ");
        text.Append(CultureInfo.InvariantCulture, $"Ki-67 à {ki67} %, {random.Next(1, 25)} mitoses pour 10 champs. Synaptophysine positive, chromogranine positive. ");
        if (random.Next(3) > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"Métastases {One(Organs)}. ");
        }

        text.Append(CultureInfo.InvariantCulture, $"Chromogranine A {random.Next(20, 2000)} ng/mL. Il reçoit {One(Drugs)} depuis {random.Next(1, 13):D2}/{year}. ");
        text.Append(CultureInfo.InvariantCulture, $"Il signale {One(Symptoms)} et {One(Symptoms)}. Le scanner montre une lésion de {random.Next(5, 90)} mm. ");
        text.Append("Le patient sera revu dans trois mois avec un nouveau bilan et discuté en réunion. ");
        var patient = new Identity(name, "Jean" + (char)('a' + random.Next(26)), string.Create(CultureInfo.InvariantCulture, $"{year - age}-0{random.Next(1, 10)}-1{random.Next(10)}"), "", string.Create(CultureInfo.InvariantCulture, $"H{number}"));
        return new NewDocument(string.Create(CultureInfo.InvariantCulture, $"letter-{number}.txt"), text.ToString()) { Patient = patient };
    }
}
