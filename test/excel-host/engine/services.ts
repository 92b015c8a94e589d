import { HostObject, type ObjectType } from "./objectType";
import { Unimplemented } from "./unimplemented";

/** What Office.js for the web tells Excel of once its handlers are in place; nothing comes of it here. */
const addinInternalService: ObjectType<undefined> = {
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: () => undefined },
};

/** An object outside the workbook that Office.js makes by a service's name. */
export function service(name: string): HostObject {
  if (name === "Microsoft.InternalService.AddinInternalService")
    return HostObject.of(addinInternalService, undefined);
  throw new Unimplemented(`the service ${name}`);
}
