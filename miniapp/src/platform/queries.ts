import { QueryClient } from '@tanstack/react-query'
import { CallProblem } from './callProblem'

// A mini-program has no navigator.onLine or focus events, so queries must not wait for them.
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      refetchOnWindowFocus: false,
      // What could not be read, and what may be old, is read again by itself once the line is back.
      refetchOnReconnect: 'always',
      staleTime: 30_000,
      retry: (count, thrown) => count < 1 && thrown instanceof CallProblem && thrown.status >= 500,
      retryDelay: 800,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
