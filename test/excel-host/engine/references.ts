import type { HostObject } from "./objectType";

/** The objects that Office.js asked the host to remember between syncs, by the ids they were given. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();

  keep(object: HostObject, newId: () => string): void {
    if (this.ids.has(object)) return;
    const id = `ref-${newId()}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
  }

  forget(id: string): void {
    const object = this.byId.get(id);
    this.byId.delete(id);
    if (object !== undefined) this.ids.delete(object);
  }

  find(id: string): HostObject | undefined {
    return this.byId.get(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  /** What is remembered; a client that cleans up after itself leaves none. */
  all(): readonly HostObject[] {
    return [...this.byId.values()];
  }
}
