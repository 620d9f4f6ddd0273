"""The package is built as pyproject.toml says, without a network."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[1]


def _can_build():
    return subprocess.run([sys.executable, "-c", "import setuptools, wheel"], capture_output=True).returncode == 0


class PackageTests(unittest.TestCase):
    @unittest.skipUnless(_can_build() or os.environ.get("SCIGO_REQUIRE_TOOLS") == "1", "setuptools and wheel are missing")
    def test_the_wheel_has_every_module_and_nothing_else(self):
        with tempfile.TemporaryDirectory() as folder:
            # Elsewhere: building leaves files behind.
            source = pathlib.Path(folder, "source")
            shutil.copytree(ROOT, source, ignore=shutil.ignore_patterns("__pycache__", "tests"))
            build = "import sys, setuptools.build_meta as backend; backend.build_wheel(sys.argv[1])"
            subprocess.run([sys.executable, "-c", build, folder], cwd=source, check=True, capture_output=True)
            wheel, = pathlib.Path(folder).glob("scigo-*.whl")
            with zipfile.ZipFile(wheel) as archive:
                built = {name for name in archive.namelist() if ".dist-info/" not in name}
        self.assertEqual(built, {f"scigo/{path.name}" for path in (ROOT / "scigo").glob("*.py")})


if __name__ == "__main__":
    unittest.main()
