using System.Reflection.Metadata;

namespace Nenuphar.Tests.House;

/// <summary>Full names of defined and referenced types.</summary>
internal sealed class TypeNames(MetadataReader metadata)
{
    public string Of(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => Defined((TypeDefinitionHandle)handle),
        HandleKind.TypeReference => Referenced((TypeReferenceHandle)handle),
        _ => "",
    };

    /// <summary>A nested type speaks for the type that it is nested in.</summary>
    public string Outermost(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? Outermost(outer) : Defined(handle);
    }

    public string Outermost(EntityHandle handle) =>
        handle.Kind == HandleKind.TypeDefinition ? Outermost((TypeDefinitionHandle)handle) : Of(handle);

    private string Defined(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? $"{Defined(outer)}+{metadata.GetString(type.Name)}"
            : Joined(metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    private string Referenced(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{Referenced((TypeReferenceHandle)type.ResolutionScope)}+{metadata.GetString(type.Name)}"
            : Joined(metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    private static string Joined(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";
}
