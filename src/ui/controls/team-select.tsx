import { Select } from '@mantine/core';
import { useAppState } from '../app-provider';

interface TeamSelectProps {
  readonly label: string;
  readonly teamId: string | undefined;
  readonly onChange: (teamId: string | undefined) => void;
}

/** One of the operation's teams or none; nothing where it has no teams. */
export function TeamSelect({ label, teamId, onChange }: TeamSelectProps) {
  const teams = useAppState((state) => state.records.team);
  if (teams.size === 0) return null;
  return (
    <Select
      label={label}
      clearable
      data={[...teams.values()].map(({ id, name }) => ({ value: id, label: name }))}
      value={teamId ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
    />
  );
}
