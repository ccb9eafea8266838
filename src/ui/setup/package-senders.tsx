import type { PackageContents } from '../../exchange/read-package';
import { deviceName } from '../controls/device-name';
import { Fact, FactList } from '../controls/fact-list';
import { useWords } from '../words-provider';

/** Which devices made the packages, and when by their own clocks. */
export function PackageSenders({ manifests }: Pick<PackageContents, 'manifests'>) {
  const { t, q } = useWords();
  const packages = new Map(manifests.map((one) => [one.manifest.packageId, one]));
  return (
    <FactList>
      {[...packages].map(([id, { sender, manifest }]) => (
        <Fact key={id} name={deviceName({ id: sender, name: manifest.senderName }, t)}>
          {q.dateTime(new Date(manifest.wallMs))}
        </Fact>
      ))}
    </FactList>
  );
}
