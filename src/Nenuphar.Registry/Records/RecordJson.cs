using System.Text.Json.Serialization;

namespace Nenuphar.Registry;

[JsonSourceGenerationOptions(Converters = [typeof(EntryJson)], UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(StoredVersion))]
[JsonSerializable(typeof(StoredMerge))]
[JsonSerializable(typeof(StoredProposal))]
[JsonSerializable(typeof(DocumentPart))]
[JsonSerializable(typeof(RecordFact))]
[JsonSerializable(typeof(KeptIdentity))]
internal sealed partial class RecordJson : JsonSerializerContext;
