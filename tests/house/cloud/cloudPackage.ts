import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import * as z from 'zod'
import { root } from '../sourceTree'

const resource = z.object({
  Type: z.string(),
  DeletionPolicy: z.string().optional(),
  Condition: z.string().optional(),
  DependsOn: z.union([z.string(), z.array(z.string())]).optional(),
  Properties: z.record(z.string(), z.unknown()).default({}),
})
export type Resource = z.infer<typeof resource>

/** What `npm run package` makes, read back: the CloudFormation template and what lies in each function's zip. */
export interface CloudPackage {
  region: string
  resources: Record<string, Resource>
  ofType(type: string): [name: string, resource: Resource][]
  zips: Record<string, { bytes: number; zip: JSZip }>
  /** The file inside a function's zip that its handler is in. */
  bundleOf(name: string): string
}

/** Packs for prod, with no credentials at hand, as a fresh clone would. @throws Error with the packer's words. */
export async function makeCloudPackage(): Promise<CloudPackage> {
  const { AWS_PROFILE: _profile, AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...env } = process.env
  const osls = join(root, 'node_modules/.bin/osls')
  execFileSync(osls, ['package', '--stage', 'prod'], { cwd: root, env, timeout: 150_000, stdio: 'pipe' })
  const folder = join(root, '.serverless')
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const template = z.object({ Resources: z.record(z.string(), resource) })
  const state = z.object({ service: z.object({ provider: z.object({ region: z.string() }) }) })
  const { Resources: resources } = template.parse(read('cloudformation-template-update-stack.json'))
  const zips: CloudPackage['zips'] = {}
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.zip'))) {
    const bytes = readFileSync(join(folder, name))
    zips[name.replace('.zip', '')] = { bytes: bytes.length, zip: await JSZip.loadAsync(bytes) }
  }
  return {
    region: state.parse(read('serverless-state.json')).service.provider.region,
    resources,
    ofType: (type) => Object.entries(resources).filter(([, one]) => one.Type === type),
    zips,
    bundleOf: (name) => String(resources[functionNamed(name)]?.Properties.Handler).replace(/\.handler$/, '.js'),
  }
}

/** What the template calls the function that serverless.yml calls so. */
export const functionNamed = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}LambdaFunction`
