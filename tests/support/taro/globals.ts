Object.assign(globalThis, { API_BASE: '', definePageConfig: (config: unknown) => config })
