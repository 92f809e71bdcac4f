using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Nenuphar.Tests.House;

/// <summary>Which types and members each type of a compiled assembly names: in its bases, signatures, attributes and method bodies.</summary>
internal sealed class AssemblyReferences : IDisposable
{
    private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes).GetFields()
        .Where(field => field.FieldType == typeof(OpCode))
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)(ushort)code.Value, code => code.OperandType);

    private readonly PEReader file;
    private readonly MetadataReader metadata;

    public AssemblyReferences(string path)
    {
        file = new PEReader(File.OpenRead(path));
        metadata = file.GetMetadataReader();
        Names = new TypeNames(metadata);
    }

    public TypeNames Names { get; }

    public IEnumerable<string> Assemblies => metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name));

    /// <summary>Full names of the types of this assembly that a developer wrote; what the compiler adds stands inside them or has no namespace.</summary>
    public IEnumerable<string> Types => metadata.TypeDefinitions
        .Select(handle => Names.Of(handle))
        .Where(name => name.Contains('.', StringComparison.Ordinal) && !name.Contains('<', StringComparison.Ordinal));

    /// <summary>Each type of this assembly with each type that it names, both as full names of the outermost type.</summary>
    public IEnumerable<(string From, string To)> TypeUses()
    {
        foreach (var handle in metadata.TypeDefinitions)
        {
            var from = Names.Outermost(handle);
            foreach (var to in NamedBy(metadata.GetTypeDefinition(handle)).Distinct(StringComparer.Ordinal))
            {
                yield return (from, to);
            }
        }
    }

    /// <summary>Members of other assemblies that this one uses, as <c>Namespace.Type::Member(first parameter type)</c>.</summary>
    public IEnumerable<string> OutsideMembers()
    {
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.GetKind() != MemberReferenceKind.Method)
            {
                continue;
            }

            var parents = Collected(names => names.Add(member.Parent));
            var first = "";
            var signature = member.DecodeMethodSignature(new NameOfType(Names), null);
            if (signature.ParameterTypes.Length > 0)
            {
                first = signature.ParameterTypes[0];
            }

            yield return $"{parents.FirstOrDefault("")}::{metadata.GetString(member.Name)}({first})";
        }
    }

    public void Dispose() => file.Dispose();

    private List<string> NamedBy(TypeDefinition type) => Collected(names =>
    {
        names.Add(type.BaseType);
        foreach (var face in type.GetInterfaceImplementations())
        {
            names.Add(metadata.GetInterfaceImplementation(face).Interface);
        }

        foreach (var field in type.GetFields())
        {
            metadata.GetFieldDefinition(field).DecodeSignature(names, null);
        }

        foreach (var attribute in type.GetCustomAttributes())
        {
            names.Add(metadata.GetCustomAttribute(attribute).Constructor);
        }

        foreach (var handle in type.GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            method.DecodeSignature(names, null);
            if (method.RelativeVirtualAddress != 0)
            {
                Body(file.GetMethodBody(method.RelativeVirtualAddress), names);
            }
        }
    });

    private List<string> Collected(Action<TypeCollector> collect)
    {
        var collector = new TypeCollector(metadata, Names);
        collect(collector);
        return collector.Found;
    }

    private void Body(MethodBodyBlock body, TypeCollector names)
    {
        if (!body.LocalSignature.IsNil)
        {
            metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(names, null);
        }

        foreach (var region in body.ExceptionRegions)
        {
            names.Add(region.CatchType);
        }

        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            var value = (int)code.ReadByte();
            if (value == 0xFE)
            {
                value = 0xFE00 | code.ReadByte();
            }

            var operand = Operands[value];
            if (operand is OperandType.InlineTok or OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField)
            {
                names.Add(MetadataTokens.EntityHandle(code.ReadInt32()));
                continue;
            }

            code.Offset += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => SwitchLength(code),
                _ => 4,
            };
        }
    }

    private static int SwitchLength(BlobReader code) => 4 + (4 * code.ReadInt32());
}
