import { describe, expect, test } from 'vitest';
import { nameShared, sharedFileSystem } from '../../src/store/file-system.ts';

const MOUNTS = [
  '21 1 254:0 / / rw,relatime - ext4 /dev/vda rw',
  '40 21 0:35 / /mnt/host rw,relatime shared:7 - virtiofs host rw',
  '41 21 0:36 / /mnt/usb rw,relatime - fuseblk /dev/sdb1 rw',
  '42 40 0:37 / /mnt/host/remote rw,relatime - fuse.sshfs desk@host:/ rw',
].join('\n');

describe('shared file systems', () => {
  test.each([
    [0x6969, '/data', 'NFS'],
    [0xff534d42, '/data', 'CIFS'],
    [0xff534d42 | 0, '/data', 'CIFS'],
    [0xfe534d42, '/data', 'SMB2'],
    [0x01021997, '/data', '9p'],
    [0xef53, '/data', null],
    [0x01021994, '/tmp', null],
    [0x794c7630, '/app/state', null],
    [0x65735546, '/mnt/host/state', 'virtiofs'],
    [0x65735546, '/mnt/host/remote/state', 'fuse.sshfs'],
    [0x65735546, '/mnt/usb/state', null],
    [0x65735546, '/mnt/hostel', null],
  ])('type %i at %s: %s', (type, folder, expected) => {
    expect(nameShared(type, MOUNTS, folder)).toBe(expected);
  });

  test.runIf(process.platform === 'linux')(
    'folders of this machine are asked; one that is not there rejects',
    async () => {
      expect(await sharedFileSystem('/proc')).toBeNull();
      await expect(sharedFileSystem('/proc/none')).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );
});
