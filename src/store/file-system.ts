import { readFile, statfs } from 'node:fs/promises';

/** File system types as statfs(2) numbers them; the ones that are shared over a network or with a host. */
const SHARED: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x01021997, '9p'],
  [0x5346414f, 'AFS'],
  [0x00c36400, 'Ceph'],
]);

/** FUSE says nothing about what lies behind it; the mount table does. */
const FUSE = 0x65735546;
const SHARED_OVER_FUSE = /^(virtiofs|fuse\.(sshfs|rclone|s3fs|grpcfuse|osxfs|glusterfs|nfs.*|smb.*))$/;

/**
 * Name of the shared file system that `folder` lies on, or null when it is a disk of this machine. SQLite's write-ahead
 * log needs memory shared between processes, which such file systems do not give reliably: states were damaged on them.
 */
export async function sharedFileSystem(folder: string): Promise<string | null> {
  const { type } = await statfs(folder);
  return nameShared(type, type === FUSE ? await mountTable() : '', folder);
}

/** `mounts` is the text of /proc/self/mountinfo, `folder` an absolute path. */
export function nameShared(type: number, mounts: string, folder: string): string | null {
  // Node reads the field as a signed number on some machines.
  const shared = SHARED.get(type >>> 0);
  if (shared !== undefined || type !== FUSE) return shared ?? null;
  const kind = mountOf(mounts, folder);
  return kind !== null && SHARED_OVER_FUSE.test(kind) ? kind : null;
}

/** Type of the mount with the longest mount point above `folder`. */
function mountOf(mounts: string, folder: string): string | null {
  let best: { point: string; kind: string } | null = null;
  for (const line of mounts.split('\n')) {
    // 36 35 98:0 /root /mount/point rw,noatime master:1 - type source options
    const [place = '', type = ''] = line.split(' - ');
    const point = place.split(' ')[4] ?? '';
    const isAbove = point !== '' && `${folder}/`.startsWith(point === '/' ? '/' : `${point}/`);
    if (isAbove && point.length >= (best?.point.length ?? 0)) best = { point, kind: type.split(' ')[0] ?? '' };
  }
  return best?.kind ?? null;
}

async function mountTable(): Promise<string> {
  return readFile('/proc/self/mountinfo', 'utf8').catch(() => '');
}
