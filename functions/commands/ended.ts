import { Problem } from '@shared/problem'

/**
 * Ends a command with the exit code it comes to, where it comes to one. What it refused is told in its own sentence;
 * what broke, in `failed` with all that is known of it; either way the exit code is 2.
 */
export function ended(command: Promise<unknown>, failed: string): void {
  command.then(
    (code) => {
      if (typeof code === 'number') process.exitCode = code
    },
    (error: unknown) => {
      console.error(error instanceof Problem ? (error.detail ?? error.title) : failed)
      if (!(error instanceof Problem)) console.error(error)
      process.exitCode = 2
    },
  )
}
