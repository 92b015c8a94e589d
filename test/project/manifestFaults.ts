import { elementsNamed, type XmlElement, xmlElement } from "./xmlElement";

/** What a manifest is held against. */
export type ManifestSurroundings = {
  /** The version in package.json, such as `1.2.3`. */
  readonly packageVersion: string;
  /** Where the add-in is served from, with the last slash. */
  readonly address: string;
  /** Width and height of a picture by its path below the address; `undefined` when there is none. */
  readonly pixelsOf: (path: string) => readonly [number, number] | undefined;
};

const HOST = "Workbook";
const TRANSLATIONS = ["sv-SE"];
const RIBBON_ICON_SIZES = ["16", "32", "80"];
const STORE_ICON_SIZES = { IconUrl: 32, HighResolutionIconUrl: 64 };
/** In which section of the resources an element looks for its `resid`. */
const RESOURCE_SECTIONS: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Description: "bt:LongStrings",
  FunctionFile: "bt:Urls",
  Label: "bt:ShortStrings",
  LearnMoreUrl: "bt:Urls",
  SourceLocation: "bt:Urls",
  Title: "bt:ShortStrings",
};

/**
 * What is wrong with a manifest that its schema accepts; one line each, none when all is well.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview
 */
export function manifestFaults(manifest: string, surroundings: ManifestSurroundings): readonly string[] {
  const root = xmlElement(manifest);
  return [
    ...versionFaults(root, surroundings),
    ...addressFaults(root, surroundings),
    ...resourceFaults(root),
    ...iconFaults(root, surroundings),
    ...hostFaults(root),
    ...translationFaults(root),
    ...["SupportUrl", ...Object.keys(STORE_ICON_SIZES)]
      .filter((name) => elementsNamed(root, name).length === 0)
      .map((name) => `${name} is missing`),
  ];
}

function versionFaults(root: XmlElement, { packageVersion }: ManifestSurroundings): readonly string[] {
  const [version] = elementsNamed(root, "Version");
  return version?.text === `${packageVersion}.0` ? [] : [`Version is not ${packageVersion}.0`];
}

function addressFaults(root: XmlElement, { address }: ManifestSurroundings): readonly string[] {
  const addresses = elementsNamed(
    root,
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "SourceLocation",
    "bt:Image",
    "bt:Url",
  )
    .flatMap((element) => [element, ...element.children])
    .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
    .filter((value) => value !== undefined);
  return [
    ...addresses
      .filter((value) => !value.startsWith(address))
      .map((value) => `${value} is not below ${address}`),
    ...elementsNamed(root, "AppDomain")
      .filter(({ text }) => !/^https:\/\/[^/]+$/.test(text))
      .map(({ text }) => `AppDomain ${text} is not https:// and a host`),
  ];
}

function resourceFaults(root: XmlElement): readonly string[] {
  const defined = elementsNamed(root, "bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings").flatMap(
    (section) => section.children.map(({ attributes }) => `${section.name} ${attributes.id ?? ""}`),
  );
  const used = elementsNamed(root, ...Object.keys(RESOURCE_SECTIONS))
    .filter(({ attributes }) => attributes.resid !== undefined)
    .map(({ name, attributes }) => `${RESOURCE_SECTIONS[name] ?? ""} ${attributes.resid ?? ""}`);
  const resourceIds = defined.map((resource) => resource.split(" ")[1] ?? "");
  const controlIds = elementsNamed(root, "Group", "Control").map(({ attributes }) => attributes.id ?? "");
  return [
    ...used.filter((resource) => !defined.includes(resource)).map((resource) => `${resource} is not defined`),
    ...defined.filter((resource) => !used.includes(resource)).map((resource) => `${resource} is not used`),
    ...[...repeated(resourceIds), ...repeated(controlIds)].map((id) => `id ${id} is used twice`),
  ];
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function iconFaults(root: XmlElement, { address, pixelsOf }: ManifestSurroundings): readonly string[] {
  const images = new Map(
    elementsNamed(root, "bt:Images").flatMap(({ children }) =>
      children.map(({ attributes }) => [attributes.id, attributes.DefaultValue ?? ""]),
    ),
  );
  const wanted = [
    ...elementsNamed(root, "bt:Image")
      .filter(({ attributes }) => attributes.size !== undefined)
      .map(({ attributes }) => ({
        url: images.get(attributes.resid) ?? "",
        size: Number(attributes.size),
      })),
    ...Object.entries(STORE_ICON_SIZES).flatMap(([name, size]) =>
      elementsNamed(root, name).map(({ attributes }) => ({ url: attributes.DefaultValue ?? "", size })),
    ),
  ];
  return [
    ...elementsNamed(root, "Icon").flatMap(({ children }) =>
      RIBBON_ICON_SIZES.filter((size) => !children.some(({ attributes }) => attributes.size === size)).map(
        (size) => `an Icon has no Image of size ${size}`,
      ),
    ),
    ...wanted.flatMap(({ url, size }) => {
      const pixels = pixelsOf(url.replace(address, ""));
      if (pixels === undefined) return [`${url} is no PNG picture`];
      return pixels[0] === size && pixels[1] === size ? [] : [`${url} is not ${String(size)} pixels square`];
    }),
  ];
}

function hostFaults(root: XmlElement): readonly string[] {
  return elementsNamed(root, "Host")
    .map(({ attributes }) => attributes.Name ?? attributes["xsi:type"] ?? "")
    .filter((name) => name !== HOST)
    .map((name) => `Host ${name} is not ${HOST}`);
}

function translationFaults(root: XmlElement): readonly string[] {
  const [defaultLocale] = elementsNamed(root, "DefaultLocale");
  return elementsNamed(root, "DisplayName", "Description", "bt:String")
    .filter(({ attributes }) => attributes.DefaultValue !== undefined)
    .flatMap(({ name, attributes, children }) => {
      const locales = children.map((override) => override.attributes.Locale ?? "");
      const what = attributes.id ?? name;
      return [
        ...TRANSLATIONS.filter((locale) => !locales.includes(locale)).map(
          (locale) => `${what} has no text in ${locale}`,
        ),
        ...locales
          .filter((locale) => locale === defaultLocale?.text)
          .map((locale) => `${what} overrides ${locale} with itself`),
      ];
    });
}
