import type { PackageContents } from '../../exchange/read-package';
import { Fact, FactList } from '../controls/fact-list';
import { useDeviceName } from '../controls/use-device-name';
import { useWords } from '../words-provider';

/** Which devices made the packages, and when by their own clocks. */
export function PackageSenders({ manifests }: Pick<PackageContents, 'manifests'>) {
  const { q } = useWords();
  const deviceName = useDeviceName();
  const packages = new Map(manifests.map((one) => [one.manifest.packageId, one]));
  return (
    <FactList>
      {[...packages].map(([id, { sender, manifest }]) => (
        <Fact key={id} name={deviceName(sender, manifest.senderName)}>
          {q.dateTime(new Date(manifest.wallMs))}
        </Fact>
      ))}
    </FactList>
  );
}
